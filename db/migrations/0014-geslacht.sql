-- As berichten say it (iJw): 1 a boy or man, 2 a girl or woman; absent when it is not known or not told.
alter table persoon add column geslacht text check (geslacht in ('1', '2'));
grant select (geslacht) on persoon to stip_keten;
