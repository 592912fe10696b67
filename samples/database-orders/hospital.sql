create table orders (id integer primary key, ward text, patient text, test text, ordered text, taken integer not null default 0);
create table worklist (order_id integer primary key, patient text, test text);
create table patients (mrn text primary key, name text, born date, ward text);
insert into orders (ward, patient, test, ordered) values
  ('W12', '943 476 5919', 'GLU', '2026-03-01 10:15'), ('ED', '943 476 5870', 'K', '2026-03-01 10:16');
