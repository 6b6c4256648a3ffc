-- How far the making of the demo region is, so that every process can show it. One row; it holds no person.
create table demo_run (
  only_one    boolean primary key default true check (only_one),
  done        integer not null,
  total       integer not null,
  phase       text not null,
  changed_at  timestamptz not null,
  finished_at timestamptz
);
grant select on demo_run to stip_web;
grant select, insert, update, delete on demo_run to stip_system;
