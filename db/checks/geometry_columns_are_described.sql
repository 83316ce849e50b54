-- Rows returned are geometry columns without an SRID, a comment or a GiST index (calls are few: no index asked there).
select f_table_schema, f_table_name, f_geometry_column, srid
from geometry_columns
where f_table_schema in ('intake', 'register', 'reference')
  and (
    srid <> 4326
    or (f_table_name <> 'call' and not exists (
      select from pg_indexes
      where schemaname = f_table_schema and tablename = f_table_name
        and indexdef ~ ('USING gist \("?' || f_geometry_column || '"?\)')
    ))
    or col_description(
      format('%I.%I', f_table_schema, f_table_name)::regclass,
      (select attnum from pg_attribute
        where attrelid = format('%I.%I', f_table_schema, f_table_name)::regclass and attname = f_geometry_column)
    ) is null
  );
