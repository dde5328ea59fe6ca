-- The keys that login cookies and forms are protected with: shared by every process of the program, and kept over a restart.
create table dataskyddsnyckel (
  id uuid primary key,
  namn text not null,
  xml text not null,
  skapad timestamptz not null
);
