-- Message traffic corrects the reason of an end that it told itself, so it must see what that reason is now.
grant select (reden_einde) on hulplijn to stip_keten;
