-- Entries of the access log hold one another: each has a lane, its place in it, and a link made of all before it there.

ALTER TABLE audit.access ADD COLUMN lane bigint, ADD COLUMN place bigint, ADD COLUMN salt bytea, ADD COLUMN link bytea,
  ADD COLUMN commitment bytea;

-- One row: which log this is, and what stood in it before there were lanes, by its number and a digest.
CREATE TABLE audit.chain (
  only_row boolean NOT NULL DEFAULT true,
  log uuid NOT NULL DEFAULT gen_random_uuid(),
  begun_at timestamptz NOT NULL DEFAULT now(),
  entries_before bigint NOT NULL,
  digest_before bytea NOT NULL,
  CONSTRAINT chain_pkey PRIMARY KEY (only_row),
  CONSTRAINT chain_has_one_row CHECK (only_row)
);
INSERT INTO audit.chain (entries_before, digest_before)
SELECT coalesce(sum(entries), 0)::bigint, sha256(coalesce(string_agg(digest, '' ORDER BY piece), ''))
  FROM (SELECT access_id / 4096 AS piece, count(*) AS entries,
               sha256(string_agg(sha256(convert_to(json_build_array(person_id, access_id,
                 (extract(epoch FROM accessed_at) * 1000000)::bigint, who, what, why,
                 (extract(epoch FROM written_at) * 1000000)::bigint, written_by)::text, 'UTF8')),
                 '' ORDER BY access_id, person_id)) AS digest
          FROM audit.access GROUP BY 1) AS pieces;

-- Erased by law: the commitment stands for the content and its salt. An entry of before holds by its digest alone.
ALTER TABLE audit.access ADD CONSTRAINT access_is_in_a_lane CHECK (
  (salt IS NULL) = (commitment IS NOT NULL)
  AND (lane IS NOT NULL AND coalesce(place > 0 AND length(link) = 32, false) OR lane IS NULL AND commitment IS NOT NULL)) NOT VALID;

GRANT INSERT (lane, place, salt, link) ON audit.access TO kepil_app, kepil_reader;
GRANT SELECT ON audit.chain TO kepil_app, kepil_reader;
