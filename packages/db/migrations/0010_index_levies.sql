create index levies_taken_by_serial on ledger.levies_taken (registry, first_serial);
