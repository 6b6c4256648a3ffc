-- The file of a family gets four more parts. The family and who keeps regie see them all; others by consent, part by part.
alter table toestemming drop constraint toestemming_deel_check;
alter table toestemming add constraint toestemming_deel_check
  check (deel in ('gezin', 'hulpvraag', 'analyse', 'plan', 'hulplijn', 'besluit', 'school', 'afsluiting', 'toewijzing', 'bijlage'));
insert into grond_deel
  select grond, deel from unnest(array['gezin', 'hulpvraag']) grond, unnest(array['analyse', 'besluit', 'school', 'afsluiting']) deel;
-- In an emergency one must know what the family and its helpers think is going on; the rest can wait.
insert into grond_deel values ('noodtoegang', 'analyse');
