-- What a Party holds is read account by account, in the order of a page that ends after a few of them,
-- now and as of any day of the past.
drop index ledger.accounts_by_party;
create index accounts_of_party on ledger.accounts (party, address);
