-- A fact is told to an account once, whatever its words would be today: a reaction that is tried again
-- after a petition's day was moved must not tell it anew (owner: council/notifications).
delete from notifications older using notifications newer
 where older.commune = newer.commune and older.account_id = newer.account_id
   and older.fact_id = newer.fact_id and older.kind = newer.kind and older.id > newer.id;
create unique index notifications_fact on notifications (commune, account_id, fact_id, kind)
  where fact_id is not null;
alter table notifications drop constraint notifications_commune_account_id_fact_id_title_key;
