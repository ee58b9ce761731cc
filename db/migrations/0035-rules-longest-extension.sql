-- How far the day of an answer may be moved: the default of an installation that was seeded before this
-- rule was known (owner: council/rules).
insert into law_rules (id, version, subject, rule_vi, value, unit, document, article, effective_from, confidence, note)
select 'OWN-002', 1, 'own rules',
       'Thời hạn trả lời kiến nghị được gia hạn, tổng cộng không quá 15 ngày kể từ ngày đến hạn đầu tiên', '15',
       'calendar_days', 'Nghị quyết 104/2025/UBTVQH15', '2', '2025-09-26', 'memory',
       'Luật không ấn định số ngày; đây là mức mặc định. HĐND đặt mức của mình trong Quy chế làm việc.'
 where exists (select from law_rules)
    on conflict do nothing;
