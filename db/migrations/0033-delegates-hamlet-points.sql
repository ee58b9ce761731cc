-- Where a hamlet lies, for the map of the commune (owner: council/delegates). Optional.
alter table hamlets
  add column latitude double precision check (latitude between 8 and 24),
  add column longitude double precision check (longitude between 102 and 118),
  add check ((latitude is null) = (longitude is null));
