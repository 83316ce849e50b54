-- The schema after the last migration (PostgreSQL 15, PostGIS 3.3). Made by db/dump-schema; not edited.
CREATE SCHEMA intake;
COMMENT ON SCHEMA intake IS 'What people sent: exact outlines, contacts, tokens. Private.';
CREATE SCHEMA people;
COMMENT ON SCHEMA people IS 'Reviewers and coordinators, their sessions and sign-in links. Private.';
CREATE SCHEMA reference;
COMMENT ON SCHEMA reference IS 'Official layers imported by operators. Public.';
CREATE SCHEMA register;
COMMENT ON SCHEMA register IS 'What the public may see: reviewed copies only.';
CREATE FUNCTION intake.compare_again() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.compared_at := null;
  return new;
end
$$;
CREATE FUNCTION intake.follow_event() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  now_at integer;
begin
  update intake.submission
     set status = new.to_status, touched_at = new.at,
         version = version + case when new.from_status is null or new.move in ('note', 'tag', 'assign', 'see_contact', 'dismiss_twin') then 0 else 1 end
   where id = new.submission_id
   returning version into now_at;
  -- Reports arrive too often for a notification each: their server tells of them together.
  if new.move <> 'receive' then
    perform pg_notify('review', json_build_object('id', new.submission_id, 'version', now_at, 'status', new.to_status,
      'move', new.move, 'by', new.person_name, 'person', new.person_id)::text);
  end if;
  return new;
end
$$;
CREATE FUNCTION intake.keep_call_event() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'the history of settings is append-only' using errcode = 'integrity_constraint_violation', constraint = 'call_event_is_append_only';
end
$$;
CREATE FUNCTION intake.plain(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  select lower(regexp_replace(normalize(words, nfd), '[\u0300-\u036f]', '', 'g'))
$$;
CREATE FUNCTION intake.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'review events are append-only' using errcode = 'integrity_constraint_violation', constraint = 'review_event_is_append_only';
end
$$;
CREATE FUNCTION reference.commune_of(shape public.geometry) RETURNS text
    LANGUAGE sql STABLE
    AS $$
  select label from reference.feature join reference.layer on layer.id = layer_id
  where kind = 'communes' and loaded and st_intersects(feature.outline, st_pointonsurface(shape))
  order by feature.area_m2 limit 1
$$;
CREATE FUNCTION reference.name_communes() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  update intake.submission set commune = coalesce(reference.commune_of(outline), commune);
  return null;
end
$$;
CREATE FUNCTION register.keep_question_set() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'a set of questions never changes: give another version' using errcode = 'integrity_constraint_violation', constraint = 'question_set_never_changes';
end
$$;
CREATE FUNCTION register.note_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  fids bigint[];
  last bigint;
begin
  case tg_table_name
    when 'site' then select array_agg(fid) into fids from changed;
    when 'tag' then
      select array_agg(distinct site.fid) into fids
        from changed join register.site_tag on site_tag.tag_id = changed.id join register.site on site.id = site_tag.site_id;
    when 'call' then fids := array[null::bigint];
    else select array_agg(distinct site.fid) into fids from changed join register.site on site.id = changed.site_id;
  end case;
  if fids is null then return null; end if;
  update register.version set number = number + cardinality(fids) returning number into last;
  insert into register.change (number, site_fid)
    select last - cardinality(fids) + place, fid from unnest(fids) with ordinality as noted (fid, place);
  perform pg_notify('register_change', last::text);
  return null;
end
$$;
CREATE TABLE intake.call_event (
    number bigint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    person_id text NOT NULL,
    person_name text NOT NULL,
    call text,
    act text NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL
);
COMMENT ON TABLE intake.call_event IS 'The settings of calls, and the ready sentences (call is null), as they were changed; append-only';
COMMENT ON COLUMN intake.call_event.person_id IS 'people.user.id';
ALTER TABLE intake.call_event ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME intake.call_event_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE intake.contact (
    submission_id uuid NOT NULL,
    email text NOT NULL
);
CREATE TABLE intake.event_detail (
    event bigint NOT NULL,
    submission_id uuid NOT NULL,
    told jsonb DEFAULT '{}'::jsonb NOT NULL,
    before jsonb,
    after jsonb
);
COMMENT ON COLUMN intake.event_detail.told IS 'EventDetail, packages/contract/src/dossier.ts: what the history says of it';
COMMENT ON COLUMN intake.event_detail.before IS 'What undoing it brings back';
CREATE TABLE intake.mail (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    recipient text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    due_at timestamp with time zone DEFAULT now() NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    event bigint
);
COMMENT ON TABLE intake.mail IS 'A row is deleted once its letter has left';
CREATE TABLE intake.mention (
    event bigint NOT NULL,
    person_id text NOT NULL,
    submission_id uuid NOT NULL,
    seen_at timestamp with time zone
);
CREATE TABLE intake.photo (
    submission_id uuid NOT NULL,
    id uuid NOT NULL,
    rank integer NOT NULL,
    caption text NOT NULL,
    author text NOT NULL,
    licence text NOT NULL,
    width integer,
    height integer,
    hash text,
    received_at timestamp with time zone,
    announced_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT photo_is_whole CHECK ((((received_at IS NULL) = (hash IS NULL)) AND ((hash IS NULL) = (width IS NULL)) AND ((width IS NULL) = (height IS NULL)))),
    CONSTRAINT photo_licence_is_known CHECK ((licence = ANY (ARRAY['CC-BY-4.0'::text, 'CC0-1.0'::text])))
);
COMMENT ON COLUMN intake.photo.id IS 'Made by the device; means something within its report only';
COMMENT ON COLUMN intake.photo.width IS 'Pixels of the large size; null while the picture is awaited';
COMMENT ON COLUMN intake.photo.hash IS 'The first 128 bits of the SHA-256 of the large size, in hexadecimal';
CREATE TABLE intake.photo_file (
    submission_id uuid NOT NULL,
    photo_id uuid NOT NULL,
    size text NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT photo_size_is_known CHECK ((size = ANY (ARRAY['small'::text, 'large'::text])))
);
ALTER TABLE ONLY intake.photo_file ALTER COLUMN bytes SET STORAGE EXTERNAL;
COMMENT ON COLUMN intake.photo_file.bytes IS 'WebP without metadata';
CREATE UNLOGGED TABLE intake.presence (
    submission_id uuid NOT NULL,
    person_id text NOT NULL,
    person_name text NOT NULL,
    doing text NOT NULL,
    seen_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT doing_is_known CHECK ((doing = ANY (ARRAY['reading'::text, 'outline'::text, 'words'::text, 'deciding'::text])))
);
COMMENT ON TABLE intake.presence IS 'Said again every few seconds; what was not said for a while no longer holds';
CREATE TABLE intake.proposal (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    submission_id uuid NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    outline public.geometry(MultiPolygon,4326),
    description text,
    CONSTRAINT proposal_is_valid CHECK (public.st_isvalid(outline)),
    CONSTRAINT proposal_says_something CHECK (((outline IS NOT NULL) OR (description IS NOT NULL)))
);
COMMENT ON TABLE intake.proposal IS 'Open proposals; one that was dealt with is an event of the report';
COMMENT ON COLUMN intake.proposal.outline IS 'EPSG:4326, longitude first, exactly as drawn; null when only the story is corrected';
CREATE UNLOGGED TABLE intake.rate_window (
    key text NOT NULL,
    count integer NOT NULL,
    ends_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN intake.rate_window.key IS 'A salted digest of route and address: the address itself is not kept';
CREATE TABLE intake.reference_counter (
    year integer NOT NULL,
    last integer NOT NULL
);
CREATE TABLE intake.reporter_word (
    event bigint NOT NULL,
    submission_id uuid NOT NULL,
    text text NOT NULL
);
CREATE TABLE intake.review_event (
    number bigint NOT NULL,
    submission_id uuid NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    person_id text,
    person_name text,
    move text NOT NULL,
    from_status text,
    to_status text NOT NULL,
    reason text,
    note text,
    batch uuid,
    undoes bigint
);
COMMENT ON COLUMN intake.review_event.person_id IS 'people.user.id; null when the reporter or the system acted';
COMMENT ON COLUMN intake.review_event.reason IS 'Public word, told to the reporter';
COMMENT ON COLUMN intake.review_event.note IS 'Private word, for reviewers only';
COMMENT ON COLUMN intake.review_event.batch IS 'Acts done at once on several reports share it';
COMMENT ON COLUMN intake.review_event.undoes IS 'The event that this one takes back';
ALTER TABLE intake.review_event ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME intake.review_event_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE intake.saved_view (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    query text NOT NULL,
    owner text NOT NULL,
    shared boolean NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT view_name_is_said CHECK (((char_length(name) >= 1) AND (char_length(name) <= 60))),
    CONSTRAINT view_query_is_short CHECK ((char_length(query) <= 600))
);
COMMENT ON COLUMN intake.saved_view.query IS 'The filters as the address of the queue says them';
CREATE TABLE intake.shelf (
    site_id uuid NOT NULL,
    submission_id uuid,
    taken_at timestamp with time zone DEFAULT now() NOT NULL,
    site jsonb NOT NULL,
    tags uuid[] NOT NULL,
    episodes jsonb NOT NULL,
    photos jsonb NOT NULL
);
CREATE TABLE intake.site_correction (
    id uuid NOT NULL,
    site_id uuid NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    text text NOT NULL,
    email text,
    settled_at timestamp with time zone,
    settled_by text,
    taken boolean,
    CONSTRAINT correction_is_said CHECK (((char_length(text) >= 1) AND (char_length(text) <= 2000)))
);
COMMENT ON COLUMN intake.site_correction.email IS 'Never public; erased when the correction is settled';
CREATE TABLE intake.site_event (
    number bigint NOT NULL,
    site_id uuid NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    person_id text NOT NULL,
    person_name text NOT NULL,
    act text NOT NULL,
    note text,
    before jsonb,
    after jsonb,
    CONSTRAINT site_act_is_known CHECK ((act = ANY (ARRAY['edit'::text, 'stage'::text, 'unpublish'::text, 'republish'::text, 'settle'::text])))
);
COMMENT ON COLUMN intake.site_event.site_id IS 'register.site.id; the site may have been taken off the map';
ALTER TABLE intake.site_event ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME intake.site_event_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE intake.spent_challenge (
    signature bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN intake.spent_challenge.signature IS 'SHA-256 of the challenge''s signature';
CREATE TABLE intake.submission (
    id uuid NOT NULL,
    reference text NOT NULL,
    call text NOT NULL,
    outline public.geometry(MultiPolygon,4326) NOT NULL,
    area_m2 double precision GENERATED ALWAYS AS (public.st_area((outline)::public.geography)) STORED,
    path text NOT NULL,
    out_of_territory boolean NOT NULL,
    kind text NOT NULL,
    description text NOT NULL,
    display_name text,
    locale text DEFAULT 'fr'::text NOT NULL,
    consent_version text NOT NULL,
    status text DEFAULT 'received'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    site_id uuid,
    follow_hash bytea NOT NULL,
    sent_hash bytea NOT NULL,
    received_at timestamp with time zone DEFAULT now() NOT NULL,
    origin text DEFAULT 'drawn'::text NOT NULL,
    parcels text[] DEFAULT '{}'::text[] NOT NULL,
    question_set integer DEFAULT 0 NOT NULL,
    answers jsonb DEFAULT '{}'::jsonb NOT NULL,
    joined_site_id uuid,
    joined_submission_id uuid,
    differs text,
    erased_at timestamp with time zone,
    working_outline public.geometry(MultiPolygon,4326),
    name text,
    commune text,
    address text,
    public_description text,
    public_outline jsonb,
    outline_reason text,
    photo_plan jsonb,
    assignee text,
    touched_at timestamp with time zone DEFAULT now() NOT NULL,
    working_area_m2 double precision GENERATED ALWAYS AS (public.st_area((working_outline)::public.geography)) STORED,
    plain text GENERATED ALWAYS AS (intake.plain(((((((((((reference || ' '::text) || COALESCE(name, ''::text)) || ' '::text) || COALESCE(commune, ''::text)) || ' '::text) || COALESCE(address, ''::text)) || ' '::text) || COALESCE(display_name, ''::text)) || ' '::text) || description))) STORED,
    merged_into uuid,
    compared_at timestamp with time zone,
    CONSTRAINT answers_are_named CHECK ((jsonb_typeof(answers) = 'object'::text)),
    CONSTRAINT area_is_positive CHECK ((area_m2 > (0)::double precision)),
    CONSTRAINT description_is_bounded CHECK ((char_length(description) <= 4000)),
    CONSTRAINT kind_is_known CHECK ((kind = ANY (ARRAY['terrain'::text, 'batiment'::text, 'mixte'::text, 'inconnu'::text]))),
    CONSTRAINT merged_into_another CHECK ((merged_into <> id)),
    CONSTRAINT origin_is_known CHECK ((origin = ANY (ARRAY['drawn'::text, 'typed'::text, 'parcels'::text, 'sized'::text]))),
    CONSTRAINT outline_has_few_corners CHECK (((public.st_npoints(outline) >= 4) AND (public.st_npoints(outline) <= 1000))),
    CONSTRAINT outline_is_on_earth CHECK (((public.st_xmin((outline)::public.box3d) >= ('-180'::integer)::double precision) AND (public.st_xmax((outline)::public.box3d) <= (180)::double precision) AND (public.st_ymin((outline)::public.box3d) >= ('-90'::integer)::double precision) AND (public.st_ymax((outline)::public.box3d) <= (90)::double precision))),
    CONSTRAINT outline_is_valid CHECK (public.st_isvalid(outline)),
    CONSTRAINT outline_reason_is_known CHECK ((outline_reason = ANY (ARRAY['squat'::text, 'owner'::text, 'danger'::text, 'other'::text]))),
    CONSTRAINT path_is_known CHECK ((path = ANY (ARRAY['candidate'::text, 'to_check'::text, 'small_site'::text]))),
    CONSTRAINT photo_plan_is_a_list CHECK ((jsonb_typeof(photo_plan) = 'array'::text)),
    CONSTRAINT status_is_known CHECK ((status = ANY (ARRAY['received'::text, 'in_review'::text, 'needs_info'::text, 'published'::text, 'kept_as_memory'::text, 'too_small'::text, 'declined'::text, 'merged'::text, 'withdrawn'::text]))),
    CONSTRAINT working_outline_is_valid CHECK (public.st_isvalid(working_outline))
);
COMMENT ON COLUMN intake.submission.outline IS 'EPSG:4326, longitude first, exactly as drawn (closed, wound and rounded to 1e-7 degrees)';
COMMENT ON COLUMN intake.submission.area_m2 IS 'Square metres on the WGS84 ellipsoid, derived from outline';
COMMENT ON COLUMN intake.submission.status IS 'Follows review_event: a trigger writes it, nobody else';
COMMENT ON COLUMN intake.submission.follow_hash IS 'SHA-256 of the follow-up token; the token itself is never stored';
COMMENT ON COLUMN intake.submission.sent_hash IS 'SHA-256 of what was sent: the same id again must carry the same report';
COMMENT ON COLUMN intake.submission.parcels IS 'Cadastral identifiers (capakey) the outline was picked from';
COMMENT ON COLUMN intake.submission.answers IS 'By question id, as intake.submission.question_set asked them';
COMMENT ON COLUMN intake.submission.joined_site_id IS 'The reporter says it is the same place as this published site';
COMMENT ON COLUMN intake.submission.joined_submission_id IS 'The reporter says it is the same place as this other report; found by the server, never told';
COMMENT ON COLUMN intake.submission.differs IS 'The reporter says why it is another place than the one beside it';
COMMENT ON COLUMN intake.submission.erased_at IS 'The reporter had everything erased that is theirs; the link answers 410';
COMMENT ON COLUMN intake.submission.working_outline IS 'EPSG:4326, longitude first: the outline as the team corrected it';
COMMENT ON COLUMN intake.submission.name IS 'The public name that the team prepares';
COMMENT ON COLUMN intake.submission.commune IS 'By the layer of communes when the report came, or as the team says';
COMMENT ON COLUMN intake.submission.public_outline IS 'PublicOutline, packages/contract/src/public-outline.ts';
COMMENT ON COLUMN intake.submission.outline_reason IS 'Why the public outline is not the exact one';
COMMENT ON COLUMN intake.submission.photo_plan IS 'A list of {id, hidden, alt} in the order of publication; the first one shown is the cover';
COMMENT ON COLUMN intake.submission.touched_at IS 'When the last event happened';
COMMENT ON COLUMN intake.submission.working_area_m2 IS 'Square metres on the WGS84 ellipsoid, of working_outline';
COMMENT ON COLUMN intake.submission.plain IS 'What the queue searches, without capitals and accents';
COMMENT ON COLUMN intake.submission.compared_at IS 'When its twins were looked for; null: to be done';
CREATE TABLE intake.submission_tag (
    submission_id uuid NOT NULL,
    tag_id uuid NOT NULL
);
CREATE TABLE intake.submission_version (
    submission_id uuid NOT NULL,
    version integer NOT NULL,
    replaced_at timestamp with time zone DEFAULT now() NOT NULL,
    outline public.geometry(MultiPolygon,4326) NOT NULL,
    description text NOT NULL
);
COMMENT ON COLUMN intake.submission_version.version IS 'intake.submission.version as it was then';
COMMENT ON COLUMN intake.submission_version.outline IS 'EPSG:4326, longitude first, exactly as it was sent';
CREATE TABLE intake.tag_event (
    number bigint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    person_id text NOT NULL,
    person_name text NOT NULL,
    act text NOT NULL,
    slug text NOT NULL,
    detail jsonb NOT NULL,
    CONSTRAINT tag_act_is_known CHECK ((act = ANY (ARRAY['create'::text, 'change'::text, 'merge'::text])))
);
COMMENT ON COLUMN intake.tag_event.slug IS 'Of the tag that was changed, or that another was merged into';
ALTER TABLE intake.tag_event ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME intake.tag_event_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE intake.twin (
    one uuid NOT NULL,
    other uuid NOT NULL,
    overlap double precision NOT NULL,
    distance_m double precision NOT NULL,
    likeness double precision NOT NULL,
    score double precision NOT NULL,
    dismissed_at timestamp with time zone,
    dismissed_by text,
    CONSTRAINT twins_are_ordered CHECK ((one < other))
);
COMMENT ON COLUMN intake.twin.overlap IS 'Share of the smaller outline that lies in the other, 0 to 1';
COMMENT ON COLUMN intake.twin.distance_m IS 'Metres between the outlines; 0 when they touch';
COMMENT ON COLUMN intake.twin.likeness IS 'Likeness of the two stories, 0 to 1 (trigrams)';
COMMENT ON COLUMN intake.twin.score IS '0 to 1, see apps/api/src/twins';
COMMENT ON COLUMN intake.twin.dismissed_at IS 'A reviewer said that they are two places';
CREATE TABLE people.account (
    id text NOT NULL,
    account_id text NOT NULL,
    provider_id text NOT NULL,
    user_id text NOT NULL,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamp with time zone,
    refresh_token_expires_at timestamp with time zone,
    scope text,
    password text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE people.person_event (
    number bigint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    actor_name text,
    subject_id text NOT NULL,
    subject_name text NOT NULL,
    act text NOT NULL,
    CONSTRAINT person_act_is_known CHECK ((act = ANY (ARRAY['invite'::text, 'change'::text, 'revoke'::text, 'restore'::text, 'end_sessions'::text, 'factor_on'::text, 'factor_off'::text, 'reset_factor'::text])))
);
ALTER TABLE people.person_event ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME people.person_event_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE people.second_factor (
    user_id text NOT NULL,
    secret bytea NOT NULL,
    confirmed_at timestamp with time zone,
    last_step bigint,
    failed integer DEFAULT 0 NOT NULL,
    locked_until timestamp with time zone
);
COMMENT ON COLUMN people.second_factor.secret IS 'Nonce, tag and AES-256-GCM of the TOTP secret (RFC 6238), under a key derived from SECRET';
COMMENT ON COLUMN people.second_factor.last_step IS 'The 30-second step of the last code that was taken: each counts once';
COMMENT ON COLUMN people.second_factor.failed IS 'Wrong codes since the last right one';
CREATE TABLE people.session (
    id text NOT NULL,
    token text NOT NULL,
    user_id text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ip_address text,
    user_agent text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    proven_at timestamp with time zone
);
COMMENT ON COLUMN people.session.proven_at IS 'When the second factor was given in this session';
CREATE TABLE people."user" (
    id text NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    email_verified boolean DEFAULT false NOT NULL,
    image text,
    role text DEFAULT 'reviewer'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    revoked_at timestamp with time zone,
    last_seen_at timestamp with time zone,
    CONSTRAINT role_is_known CHECK ((role = ANY (ARRAY['reviewer'::text, 'coordinator'::text])))
);
COMMENT ON COLUMN people."user".revoked_at IS 'May no longer sign in; sessions were ended with it';
COMMENT ON COLUMN people."user".last_seen_at IS 'Written once a minute at most';
CREATE TABLE people.verification (
    id text NOT NULL,
    identifier text NOT NULL,
    value text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE reference.feature (
    layer_id uuid NOT NULL,
    number integer NOT NULL,
    ident text NOT NULL,
    label text NOT NULL,
    outline public.geometry(MultiPolygon,4326) NOT NULL,
    area_m2 double precision NOT NULL
);
COMMENT ON COLUMN reference.feature.ident IS 'Official identifier: capakey of a parcel, NIS code of a commune';
COMMENT ON COLUMN reference.feature.outline IS 'EPSG:4326, longitude first; valid: what was not was repaired and reported at import';
COMMENT ON COLUMN reference.feature.area_m2 IS 'Square metres on the WGS84 ellipsoid, derived from outline';
CREATE TABLE reference.layer (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    source text NOT NULL,
    dated text DEFAULT ''::text NOT NULL,
    loaded boolean DEFAULT false NOT NULL,
    version text DEFAULT substr(md5((gen_random_uuid())::text), 1, 10) NOT NULL,
    features integer DEFAULT 0 NOT NULL,
    bounds double precision[],
    imported_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT layer_kind_is_known CHECK ((kind = ANY (ARRAY['parcels'::text, 'communes'::text, 'sar'::text])))
);
COMMENT ON TABLE reference.layer IS 'One loaded layer of a kind at most; a layer that is not loaded is being imported, or was left half-way';
COMMENT ON COLUMN reference.layer.dated IS 'As the source says it; empty when it does not';
COMMENT ON COLUMN reference.layer.bounds IS 'west, south, east, north, degrees (EPSG:4326)';
CREATE TABLE register.call (
    slug text NOT NULL,
    title text NOT NULL,
    introduction text NOT NULL,
    min_area_m2 double precision NOT NULL,
    floor_area_m2 double precision NOT NULL,
    max_area_m2 double precision NOT NULL,
    max_corners integer NOT NULL,
    territory public.geometry(MultiPolygon,4326) NOT NULL,
    country public.geometry(MultiPolygon,4326) NOT NULL,
    opened_at timestamp with time zone DEFAULT now() NOT NULL,
    closed_at timestamp with time zone,
    version integer DEFAULT 0 NOT NULL,
    title_said jsonb DEFAULT '{}'::jsonb NOT NULL,
    introduction_said jsonb DEFAULT '{}'::jsonb NOT NULL,
    paused_at timestamp with time zone,
    pause_word jsonb,
    revision integer DEFAULT 1 NOT NULL,
    CONSTRAINT call_areas_are_ordered CHECK ((((0)::double precision < floor_area_m2) AND (floor_area_m2 < min_area_m2) AND (min_area_m2 < max_area_m2))),
    CONSTRAINT call_closes_after_opening CHECK (((closed_at IS NULL) OR (closed_at > opened_at))),
    CONSTRAINT call_introduction_is_translated CHECK (((jsonb_typeof(introduction_said) = 'object'::text) AND (NOT (introduction_said ? 'fr'::text)))),
    CONSTRAINT call_pause_is_said CHECK (((paused_at IS NULL) OR COALESCE((pause_word ? 'fr'::text), false))),
    CONSTRAINT call_slug_is_plain CHECK ((slug ~ '^[a-z0-9-]{1,64}$'::text)),
    CONSTRAINT call_title_is_translated CHECK (((jsonb_typeof(title_said) = 'object'::text) AND (NOT (title_said ? 'fr'::text)))),
    CONSTRAINT country_is_valid CHECK (public.st_isvalid(country)),
    CONSTRAINT territory_is_valid CHECK (public.st_isvalid(territory))
);
COMMENT ON COLUMN register.call.min_area_m2 IS 'Square metres on the WGS84 ellipsoid: from here on a site is a candidate';
COMMENT ON COLUMN register.call.floor_area_m2 IS 'Square metres: below it an outline is a slip of the finger';
COMMENT ON COLUMN register.call.max_area_m2 IS 'Square metres: above it an outline is no single site';
COMMENT ON COLUMN register.call.territory IS 'EPSG:4326, longitude first. Outside it a report is accepted as "hors zone"';
COMMENT ON COLUMN register.call.country IS 'EPSG:4326, longitude first, drawn generously. Outside it and the territory a report is refused';
COMMENT ON COLUMN register.call.title_said IS 'The title by language, beside the French of title: {"en": …}';
COMMENT ON COLUMN register.call.introduction_said IS 'The introduction by language, beside the French of introduction';
COMMENT ON COLUMN register.call.pause_word IS 'Why and until when, by language; French is required while the call is paused';
COMMENT ON COLUMN register.call.revision IS 'Counts the changes of the settings, for If-Match; version names the questions';
CREATE TABLE register.change (
    number bigint NOT NULL,
    site_fid bigint,
    at timestamp with time zone DEFAULT now() NOT NULL
);
COMMENT ON TABLE register.change IS 'A site that changed or went away. Old rows may be deleted: a follower that misses them loads everything again';
COMMENT ON COLUMN register.change.site_fid IS 'register.site.fid; null when a call changed';
CREATE TABLE register.episode (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    site_id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    years text,
    certainty text NOT NULL,
    sources text[] DEFAULT '{}'::text[] NOT NULL,
    starts text,
    ends text,
    CONSTRAINT episode_certainty_is_known CHECK ((certainty = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text]))),
    CONSTRAINT episode_kind_is_known CHECK ((kind = ANY (ARRAY['etnikart'::text, 'braderie'::text, 'occupation'::text, 'convention'::text, 'other'::text])))
);
COMMENT ON COLUMN register.episode.years IS 'As the sources say them; null when none does';
COMMENT ON COLUMN register.episode.starts IS 'As far as it is known: YYYY, YYYY-MM or YYYY-MM-DD';
CREATE TABLE register.photo (
    site_id uuid NOT NULL,
    hash text NOT NULL,
    rank integer NOT NULL,
    caption text NOT NULL,
    author text NOT NULL,
    licence text NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    alt text DEFAULT ''::text NOT NULL
);
COMMENT ON COLUMN register.photo.alt IS 'What the picture shows, for those who do not see it';
CREATE TABLE register.photo_file (
    site_id uuid NOT NULL,
    hash text NOT NULL,
    size text NOT NULL,
    bytes bytea NOT NULL
);
ALTER TABLE ONLY register.photo_file ALTER COLUMN bytes SET STORAGE EXTERNAL;
COMMENT ON COLUMN register.photo_file.bytes IS 'WebP without metadata';
CREATE TABLE register.question_set (
    call text NOT NULL,
    version integer NOT NULL,
    questions jsonb NOT NULL,
    CONSTRAINT question_set_version_is_counted CHECK ((version >= 0)),
    CONSTRAINT questions_are_a_list CHECK ((jsonb_typeof(questions) = 'array'::text))
);
COMMENT ON TABLE register.question_set IS 'register.call.version names the set that is asked now; older ones stay';
COMMENT ON COLUMN register.question_set.questions IS 'A list of Question, packages/contract/src/question.ts';
CREATE TABLE register.reason (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    decision text NOT NULL,
    rank integer NOT NULL,
    said jsonb NOT NULL,
    revision integer DEFAULT 1 NOT NULL,
    retired_at timestamp with time zone,
    CONSTRAINT reason_decision_is_known CHECK ((decision = ANY (ARRAY['ask_for_info'::text, 'mark_too_small'::text, 'decline'::text, 'publish'::text, 'keep_as_memory'::text, 'withdraw'::text]))),
    CONSTRAINT reason_is_said_in_french CHECK ((said ? 'fr'::text))
);
COMMENT ON TABLE register.reason IS 'A start for what a reporter is told; a decision keeps its own words, whatever becomes of the sentence';
COMMENT ON COLUMN register.reason.retired_at IS 'Offered no more since then; it may come back';
CREATE TABLE register.site (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    fid bigint NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    stage text NOT NULL,
    public_outline public.geometry(MultiPolygon,4326),
    "position" public.geometry(Point,4326) NOT NULL,
    position_error_m double precision,
    position_basis text,
    stated_area_m2 double precision,
    area_m2 double precision GENERATED ALWAYS AS (COALESCE(public.st_area((public_outline)::public.geography), stated_area_m2)) STORED,
    commune text,
    address text,
    description text,
    former_use text,
    state text,
    years text,
    certainty text NOT NULL,
    sources text[] DEFAULT '{}'::text[] NOT NULL,
    published_at timestamp with time zone DEFAULT now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT position_error_is_positive CHECK ((position_error_m > (0)::double precision)),
    CONSTRAINT position_is_on_earth CHECK ((((public.st_x("position") >= ('-180'::integer)::double precision) AND (public.st_x("position") <= (180)::double precision)) AND ((public.st_y("position") >= ('-90'::integer)::double precision) AND (public.st_y("position") <= (90)::double precision)))),
    CONSTRAINT public_outline_is_valid CHECK (public.st_isvalid(public_outline)),
    CONSTRAINT site_certainty_is_known CHECK ((certainty = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text]))),
    CONSTRAINT site_name_is_said CHECK (((char_length(name) >= 2) AND (char_length(name) <= 160))),
    CONSTRAINT site_slug_is_plain CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 120))),
    CONSTRAINT site_stage_is_known CHECK ((stage = ANY (ARRAY['candidate'::text, 'known'::text, 'small_site'::text, 'occupation'::text, 'tiers_lieu'::text, 'memoire'::text, 'reconverted'::text]))),
    CONSTRAINT stated_area_is_positive CHECK ((stated_area_m2 > (0)::double precision))
);
COMMENT ON TABLE register.site IS 'Published sites. A reviewed copy: never the exact outline by itself, never a contact';
COMMENT ON COLUMN register.site.fid IS 'Stable integer for map features';
COMMENT ON COLUMN register.site.public_outline IS 'EPSG:4326, longitude first; may be generalised; null when only a position is public';
COMMENT ON COLUMN register.site."position" IS 'EPSG:4326, longitude first; inside the public outline when there is one';
COMMENT ON COLUMN register.site.position_error_m IS 'Metres: the place is within this distance of position';
COMMENT ON COLUMN register.site.stated_area_m2 IS 'Square metres, as the sources say (land for friches, floors for tiers-lieux)';
COMMENT ON COLUMN register.site.area_m2 IS 'Square metres on the WGS84 ellipsoid, of public_outline; else as the sources say';
ALTER TABLE register.site ALTER COLUMN fid ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME register.site_fid_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE register.site_tag (
    site_id uuid NOT NULL,
    tag_id uuid NOT NULL
);
CREATE TABLE register.tag (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    slug text NOT NULL,
    label text NOT NULL,
    "group" text DEFAULT 'libre'::text NOT NULL,
    rank integer DEFAULT 1000 NOT NULL,
    colour text,
    CONSTRAINT tag_colour_is_known CHECK ((colour = ANY (ARRAY['brick'::text, 'ochre'::text, 'blue'::text, 'moss'::text, 'plum'::text, 'grey'::text]))),
    CONSTRAINT tag_label_is_short CHECK (((char_length(label) >= 1) AND (char_length(label) <= 120)))
);
CREATE TABLE register.term (
    slug text NOT NULL,
    rank integer NOT NULL,
    term jsonb NOT NULL,
    definition jsonb NOT NULL,
    CONSTRAINT definition_is_said_in_french CHECK ((definition ? 'fr'::text)),
    CONSTRAINT term_is_said_in_french CHECK ((term ? 'fr'::text)),
    CONSTRAINT term_slug_is_plain CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);
COMMENT ON COLUMN register.term.term IS 'The word by language: {"fr": …, "en": …}; French is the source';
CREATE TABLE register.version (
    single boolean DEFAULT true NOT NULL,
    epoch text DEFAULT substr(md5((gen_random_uuid())::text), 1, 8) NOT NULL,
    number bigint NOT NULL,
    CONSTRAINT version_is_one_row CHECK (single)
);
COMMENT ON TABLE register.version IS 'The number of the last change: the version of the public map';
COMMENT ON COLUMN register.version.epoch IS 'Tells this register from any other, whose numbers begin at 0 as well';
ALTER TABLE ONLY intake.call_event
    ADD CONSTRAINT call_event_pkey PRIMARY KEY (number);
ALTER TABLE ONLY intake.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (submission_id);
ALTER TABLE ONLY intake.event_detail
    ADD CONSTRAINT event_detail_pkey PRIMARY KEY (event);
ALTER TABLE ONLY intake.review_event
    ADD CONSTRAINT event_is_undone_once UNIQUE (undoes);
ALTER TABLE ONLY intake.submission
    ADD CONSTRAINT follow_hash_is_unique UNIQUE (follow_hash);
ALTER TABLE ONLY intake.mail
    ADD CONSTRAINT mail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY intake.mention
    ADD CONSTRAINT mention_pkey PRIMARY KEY (event, person_id);
ALTER TABLE ONLY intake.photo_file
    ADD CONSTRAINT photo_file_pkey PRIMARY KEY (submission_id, photo_id, size);
ALTER TABLE ONLY intake.photo
    ADD CONSTRAINT photo_pkey PRIMARY KEY (submission_id, id);
ALTER TABLE ONLY intake.presence
    ADD CONSTRAINT presence_pkey PRIMARY KEY (submission_id, person_id);
ALTER TABLE ONLY intake.proposal
    ADD CONSTRAINT proposal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY intake.rate_window
    ADD CONSTRAINT rate_window_pkey PRIMARY KEY (key);
ALTER TABLE ONLY intake.reference_counter
    ADD CONSTRAINT reference_counter_pkey PRIMARY KEY (year);
ALTER TABLE ONLY intake.submission
    ADD CONSTRAINT reference_is_unique UNIQUE (reference);
ALTER TABLE ONLY intake.reporter_word
    ADD CONSTRAINT reporter_word_pkey PRIMARY KEY (event);
ALTER TABLE ONLY intake.review_event
    ADD CONSTRAINT review_event_pkey PRIMARY KEY (number);
ALTER TABLE ONLY intake.saved_view
    ADD CONSTRAINT saved_view_pkey PRIMARY KEY (id);
ALTER TABLE ONLY intake.shelf
    ADD CONSTRAINT shelf_pkey PRIMARY KEY (site_id);
ALTER TABLE ONLY intake.site_correction
    ADD CONSTRAINT site_correction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY intake.site_event
    ADD CONSTRAINT site_event_pkey PRIMARY KEY (number);
ALTER TABLE ONLY intake.spent_challenge
    ADD CONSTRAINT spent_challenge_pkey PRIMARY KEY (signature);
ALTER TABLE ONLY intake.submission
    ADD CONSTRAINT submission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY intake.submission_tag
    ADD CONSTRAINT submission_tag_pkey PRIMARY KEY (submission_id, tag_id);
ALTER TABLE ONLY intake.submission_version
    ADD CONSTRAINT submission_version_pkey PRIMARY KEY (submission_id, version);
ALTER TABLE ONLY intake.tag_event
    ADD CONSTRAINT tag_event_pkey PRIMARY KEY (number);
ALTER TABLE ONLY intake.twin
    ADD CONSTRAINT twin_pkey PRIMARY KEY (one, other);
ALTER TABLE ONLY people.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY people."user"
    ADD CONSTRAINT email_is_unique UNIQUE (email);
ALTER TABLE ONLY people.person_event
    ADD CONSTRAINT person_event_pkey PRIMARY KEY (number);
ALTER TABLE ONLY people.second_factor
    ADD CONSTRAINT second_factor_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY people.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY people.session
    ADD CONSTRAINT session_token_is_unique UNIQUE (token);
ALTER TABLE ONLY people."user"
    ADD CONSTRAINT user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY people.verification
    ADD CONSTRAINT verification_pkey PRIMARY KEY (id);
ALTER TABLE ONLY reference.feature
    ADD CONSTRAINT feature_pkey PRIMARY KEY (layer_id, number);
ALTER TABLE ONLY reference.layer
    ADD CONSTRAINT layer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY register.call
    ADD CONSTRAINT call_pkey PRIMARY KEY (slug);
ALTER TABLE ONLY register.change
    ADD CONSTRAINT change_pkey PRIMARY KEY (number);
ALTER TABLE ONLY register.episode
    ADD CONSTRAINT episode_pkey PRIMARY KEY (id);
ALTER TABLE ONLY register.photo_file
    ADD CONSTRAINT photo_file_pkey PRIMARY KEY (site_id, hash, size);
ALTER TABLE ONLY register.photo
    ADD CONSTRAINT photo_pkey PRIMARY KEY (site_id, hash);
ALTER TABLE ONLY register.question_set
    ADD CONSTRAINT question_set_pkey PRIMARY KEY (call, version);
ALTER TABLE ONLY register.reason
    ADD CONSTRAINT reason_pkey PRIMARY KEY (id);
ALTER TABLE ONLY register.site
    ADD CONSTRAINT site_fid_key UNIQUE (fid);
ALTER TABLE ONLY register.site
    ADD CONSTRAINT site_pkey PRIMARY KEY (id);
ALTER TABLE ONLY register.site
    ADD CONSTRAINT site_slug_is_unique UNIQUE (slug);
ALTER TABLE ONLY register.site_tag
    ADD CONSTRAINT site_tag_pkey PRIMARY KEY (site_id, tag_id);
ALTER TABLE ONLY register.tag
    ADD CONSTRAINT tag_pkey PRIMARY KEY (id);
ALTER TABLE ONLY register.tag
    ADD CONSTRAINT tag_slug_is_unique UNIQUE (slug);
ALTER TABLE ONLY register.term
    ADD CONSTRAINT term_pkey PRIMARY KEY (slug);
ALTER TABLE ONLY register.version
    ADD CONSTRAINT version_pkey PRIMARY KEY (single);
CREATE INDEX call_event_call ON intake.call_event USING btree (call, number);
CREATE INDEX contact_email ON intake.contact USING btree (lower(email));
CREATE INDEX event_detail_submission ON intake.event_detail USING btree (submission_id);
CREATE INDEX mail_due ON intake.mail USING btree (due_at);
CREATE INDEX mail_event ON intake.mail USING btree (event) WHERE (event IS NOT NULL);
CREATE INDEX mention_person ON intake.mention USING btree (person_id, submission_id) WHERE (seen_at IS NULL);
CREATE INDEX proposal_outline_gist ON intake.proposal USING gist (outline);
CREATE INDEX proposal_submission ON intake.proposal USING btree (submission_id, at);
CREATE INDEX rate_window_ends ON intake.rate_window USING btree (ends_at);
CREATE INDEX reporter_word_submission ON intake.reporter_word USING btree (submission_id);
CREATE INDEX review_event_at ON intake.review_event USING btree (at);
CREATE INDEX review_event_batch ON intake.review_event USING btree (batch) WHERE (batch IS NOT NULL);
CREATE INDEX review_event_submission ON intake.review_event USING btree (submission_id, number);
CREATE INDEX shelf_submission ON intake.shelf USING btree (submission_id);
CREATE INDEX site_correction_open ON intake.site_correction USING btree (at) WHERE (settled_at IS NULL);
CREATE INDEX site_correction_site ON intake.site_correction USING btree (site_id);
CREATE INDEX site_event_site ON intake.site_event USING btree (site_id, number);
CREATE INDEX spent_challenge_expires ON intake.spent_challenge USING btree (expires_at);
CREATE INDEX submission_area ON intake.submission USING btree (COALESCE(working_area_m2, area_m2), id);
CREATE INDEX submission_assignee ON intake.submission USING btree (assignee) WHERE (assignee IS NOT NULL);
CREATE INDEX submission_commune ON intake.submission USING btree (commune);
CREATE INDEX submission_joined_site ON intake.submission USING btree (joined_site_id);
CREATE INDEX submission_joined_submission ON intake.submission USING btree (joined_submission_id);
CREATE INDEX submission_merged_into ON intake.submission USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX submission_outline_gist ON intake.submission USING gist (outline);
CREATE INDEX submission_plain ON intake.submission USING gin (plain public.gin_trgm_ops);
CREATE INDEX submission_received ON intake.submission USING btree (received_at, id);
CREATE INDEX submission_site ON intake.submission USING btree (site_id) WHERE (site_id IS NOT NULL);
CREATE INDEX submission_status_received ON intake.submission USING btree (status, received_at, id);
CREATE INDEX submission_tag_tag ON intake.submission_tag USING btree (tag_id, submission_id);
CREATE INDEX submission_to_compare ON intake.submission USING btree (received_at) WHERE (compared_at IS NULL);
CREATE INDEX submission_touched ON intake.submission USING btree (touched_at, id);
CREATE INDEX submission_version_outline_gist ON intake.submission_version USING gist (outline);
CREATE INDEX submission_working_outline_gist ON intake.submission USING gist (working_outline);
CREATE INDEX tag_event_slug ON intake.tag_event USING btree (slug);
CREATE INDEX twin_other ON intake.twin USING btree (other);
CREATE INDEX person_event_subject ON people.person_event USING btree (subject_id, number);
CREATE INDEX session_of_user ON people.session USING btree (user_id);
CREATE INDEX verification_identifier ON people.verification USING btree (identifier);
CREATE INDEX feature_ident ON reference.feature USING btree (layer_id, ident);
CREATE INDEX feature_outline_gist ON reference.feature USING gist (outline);
CREATE UNIQUE INDEX one_layer_of_a_kind ON reference.layer USING btree (kind) WHERE loaded;
CREATE INDEX change_at ON register.change USING btree (at);
CREATE INDEX episode_site ON register.episode USING btree (site_id);
CREATE INDEX photo_file_hash ON register.photo_file USING btree (hash, size);
CREATE INDEX reason_decision ON register.reason USING btree (decision, rank);
CREATE INDEX site_position_gist ON register.site USING gist ("position");
CREATE INDEX site_public_outline_gist ON register.site USING gist (public_outline);
CREATE INDEX site_stage ON register.site USING btree (stage);
CREATE INDEX site_tag_tag ON register.site_tag USING btree (tag_id);
CREATE TRIGGER call_event_is_append_only BEFORE DELETE OR UPDATE ON intake.call_event FOR EACH ROW EXECUTE FUNCTION intake.keep_call_event();
CREATE TRIGGER compare_again BEFORE UPDATE OF outline, working_outline, description ON intake.submission FOR EACH ROW WHEN (((old.outline IS DISTINCT FROM new.outline) OR (old.working_outline IS DISTINCT FROM new.working_outline) OR (old.description IS DISTINCT FROM new.description))) EXECUTE FUNCTION intake.compare_again();
CREATE TRIGGER review_event_is_append_only BEFORE DELETE OR UPDATE ON intake.review_event FOR EACH ROW EXECUTE FUNCTION intake.refuse_change();
CREATE TRIGGER site_event_is_append_only BEFORE DELETE OR UPDATE ON intake.site_event FOR EACH ROW EXECUTE FUNCTION intake.refuse_change();
CREATE TRIGGER status_follows_event AFTER INSERT ON intake.review_event FOR EACH ROW EXECUTE FUNCTION intake.follow_event();
CREATE TRIGGER tag_event_is_append_only BEFORE DELETE OR UPDATE ON intake.tag_event FOR EACH ROW EXECUTE FUNCTION intake.refuse_change();
CREATE TRIGGER person_event_is_append_only BEFORE DELETE OR UPDATE ON people.person_event FOR EACH ROW EXECUTE FUNCTION intake.refuse_change();
CREATE TRIGGER name_communes AFTER UPDATE OF loaded ON reference.layer FOR EACH ROW WHEN ((new.loaded AND (new.kind = 'communes'::text) AND (NOT old.loaded))) EXECUTE FUNCTION reference.name_communes();
CREATE TRIGGER note_delete AFTER DELETE ON register.call REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_delete AFTER DELETE ON register.episode REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_delete AFTER DELETE ON register.photo REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_delete AFTER DELETE ON register.site REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_delete AFTER DELETE ON register.site_tag REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_delete AFTER DELETE ON register.tag REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_insert AFTER INSERT ON register.call REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_insert AFTER INSERT ON register.episode REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_insert AFTER INSERT ON register.photo REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_insert AFTER INSERT ON register.site REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_insert AFTER INSERT ON register.site_tag REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_insert AFTER INSERT ON register.tag REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_update AFTER UPDATE ON register.call REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_update AFTER UPDATE ON register.episode REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_update AFTER UPDATE ON register.photo REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_update AFTER UPDATE ON register.site REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_update AFTER UPDATE ON register.site_tag REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER note_update AFTER UPDATE ON register.tag REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION register.note_change();
CREATE TRIGGER question_set_never_changes BEFORE DELETE OR UPDATE ON register.question_set FOR EACH ROW EXECUTE FUNCTION register.keep_question_set();
ALTER TABLE ONLY intake.call_event
    ADD CONSTRAINT call_event_call_fkey FOREIGN KEY (call) REFERENCES register.call(slug);
ALTER TABLE ONLY intake.contact
    ADD CONSTRAINT contact_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES intake.submission(id) ON DELETE CASCADE;
ALTER TABLE ONLY intake.event_detail
    ADD CONSTRAINT event_detail_event_fkey FOREIGN KEY (event) REFERENCES intake.review_event(number);
ALTER TABLE ONLY intake.event_detail
    ADD CONSTRAINT event_detail_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES intake.submission(id) ON DELETE CASCADE;
ALTER TABLE ONLY intake.mention
    ADD CONSTRAINT mention_event_fkey FOREIGN KEY (event) REFERENCES intake.review_event(number);
ALTER TABLE ONLY intake.mention
    ADD CONSTRAINT mention_person_id_fkey FOREIGN KEY (person_id) REFERENCES people."user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY intake.mention
    ADD CONSTRAINT mention_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES intake.submission(id) ON DELETE CASCADE;
ALTER TABLE ONLY intake.photo_file
    ADD CONSTRAINT photo_file_submission_id_photo_id_fkey FOREIGN KEY (submission_id, photo_id) REFERENCES intake.photo(submission_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY intake.photo
    ADD CONSTRAINT photo_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES intake.submission(id) ON DELETE CASCADE;
ALTER TABLE ONLY intake.presence
    ADD CONSTRAINT presence_person_id_fkey FOREIGN KEY (person_id) REFERENCES people."user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY intake.presence
    ADD CONSTRAINT presence_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES intake.submission(id) ON DELETE CASCADE;
ALTER TABLE ONLY intake.proposal
    ADD CONSTRAINT proposal_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES intake.submission(id) ON DELETE CASCADE;
ALTER TABLE ONLY intake.submission
    ADD CONSTRAINT question_set_exists FOREIGN KEY (call, question_set) REFERENCES register.question_set(call, version);
ALTER TABLE ONLY intake.reporter_word
    ADD CONSTRAINT reporter_word_event_fkey FOREIGN KEY (event) REFERENCES intake.review_event(number);
ALTER TABLE ONLY intake.reporter_word
    ADD CONSTRAINT reporter_word_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES intake.submission(id) ON DELETE CASCADE;
ALTER TABLE ONLY intake.review_event
    ADD CONSTRAINT review_event_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES intake.submission(id);
ALTER TABLE ONLY intake.review_event
    ADD CONSTRAINT review_event_undoes_fkey FOREIGN KEY (undoes) REFERENCES intake.review_event(number);
ALTER TABLE ONLY intake.saved_view
    ADD CONSTRAINT saved_view_owner_fkey FOREIGN KEY (owner) REFERENCES people."user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY intake.shelf
    ADD CONSTRAINT shelf_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES intake.submission(id) ON DELETE CASCADE;
ALTER TABLE ONLY intake.submission
    ADD CONSTRAINT submission_assignee_fkey FOREIGN KEY (assignee) REFERENCES people."user"(id) ON DELETE SET NULL;
ALTER TABLE ONLY intake.submission
    ADD CONSTRAINT submission_call_fkey FOREIGN KEY (call) REFERENCES register.call(slug);
ALTER TABLE ONLY intake.submission
    ADD CONSTRAINT submission_joined_site_id_fkey FOREIGN KEY (joined_site_id) REFERENCES register.site(id) ON DELETE SET NULL;
ALTER TABLE ONLY intake.submission
    ADD CONSTRAINT submission_joined_submission_id_fkey FOREIGN KEY (joined_submission_id) REFERENCES intake.submission(id) ON DELETE SET NULL;
ALTER TABLE ONLY intake.submission
    ADD CONSTRAINT submission_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES intake.submission(id);
ALTER TABLE ONLY intake.submission
    ADD CONSTRAINT submission_site_id_fkey FOREIGN KEY (site_id) REFERENCES register.site(id) ON DELETE SET NULL;
ALTER TABLE ONLY intake.submission_tag
    ADD CONSTRAINT submission_tag_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES intake.submission(id) ON DELETE CASCADE;
ALTER TABLE ONLY intake.submission_tag
    ADD CONSTRAINT submission_tag_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES register.tag(id);
ALTER TABLE ONLY intake.submission_version
    ADD CONSTRAINT submission_version_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES intake.submission(id) ON DELETE CASCADE;
ALTER TABLE ONLY intake.twin
    ADD CONSTRAINT twin_one_fkey FOREIGN KEY (one) REFERENCES intake.submission(id) ON DELETE CASCADE;
ALTER TABLE ONLY intake.twin
    ADD CONSTRAINT twin_other_fkey FOREIGN KEY (other) REFERENCES intake.submission(id) ON DELETE CASCADE;
ALTER TABLE ONLY people.account
    ADD CONSTRAINT account_user_id_fkey FOREIGN KEY (user_id) REFERENCES people."user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY people.second_factor
    ADD CONSTRAINT second_factor_user_id_fkey FOREIGN KEY (user_id) REFERENCES people."user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY people.session
    ADD CONSTRAINT session_user_id_fkey FOREIGN KEY (user_id) REFERENCES people."user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY reference.feature
    ADD CONSTRAINT feature_layer_id_fkey FOREIGN KEY (layer_id) REFERENCES reference.layer(id) ON DELETE CASCADE;
ALTER TABLE ONLY register.episode
    ADD CONSTRAINT episode_site_id_fkey FOREIGN KEY (site_id) REFERENCES register.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY register.photo_file
    ADD CONSTRAINT photo_file_site_id_hash_fkey FOREIGN KEY (site_id, hash) REFERENCES register.photo(site_id, hash) ON DELETE CASCADE;
ALTER TABLE ONLY register.photo
    ADD CONSTRAINT photo_site_id_fkey FOREIGN KEY (site_id) REFERENCES register.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY register.question_set
    ADD CONSTRAINT question_set_call_fkey FOREIGN KEY (call) REFERENCES register.call(slug);
ALTER TABLE ONLY register.site_tag
    ADD CONSTRAINT site_tag_site_id_fkey FOREIGN KEY (site_id) REFERENCES register.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY register.site_tag
    ADD CONSTRAINT site_tag_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES register.tag(id);
