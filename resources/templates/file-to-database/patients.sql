create table patients (
  mrn text primary key,
  family_name text not null,
  given_name text,
  born date,
  ward text
);
