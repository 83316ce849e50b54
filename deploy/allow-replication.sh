#!/bin/sh
# Run once by the PostGIS image, when the database is made: a streaming replica may connect, with the password.
set -e
echo "host replication manufacture all scram-sha-256" >> "$PGDATA/pg_hba.conf"
