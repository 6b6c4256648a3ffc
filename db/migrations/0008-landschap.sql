-- Months that have passed, counted once. What runs today is always counted from the lines themselves.
create table stand_maand (
  maand      date not null check (extract(day from maand) = 1),
  ordening   text not null,
  klasse     text not null,
  gemeente   text not null,
  toegang    text not null,
  trajecten  integer not null,
  kinderen   integer not null,
  primary key (maand, ordening, klasse, gemeente, toegang)
);
create view stand_v1 as select maand, ordening, klasse, gemeente, toegang, trajecten, kinderen from stand_maand;
grant select on stand_maand, stand_v1 to stip_regio;
grant select, insert, update, delete on stand_maand to stip_system;
