-- The latest 30-second step whose code from an authenticator app has been used: neither it nor an earlier one is accepted again.
alter table konto add column kodsteg bigint;
