-- Where a migration ran before its text was amended, what it did stays as it is. 1.47.1: MySQL has had no md5() since 9.6.
set @amend = if((select count(*)
                 from information_schema.tables
                 where table_schema = database()
                   and table_name = 'flyway_schema_history') = 1,
                'update flyway_schema_history set checksum = -1298518083 where version = ''1.47.1'' and checksum = 968978633',
                'do 0');
prepare amend from @amend;
execute amend;
deallocate prepare amend;
