-- How the board wants the money divided between the kinds of insatser.
alter table installning drop constraint installning_grupp_check;
alter table installning add constraint installning_grupp_check check (grupp in ('forbund', 'logotyp', 'ord', 'trosklar', 'rapporter', 'maskering', 'kapital', 'inriktning'));
insert into installning (grupp) values ('inriktning');
