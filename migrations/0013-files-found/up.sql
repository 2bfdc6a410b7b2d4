-- A file is found by the words of its name and of its payers, and by its state.

ALTER TABLE payments.file ADD COLUMN words tsvector;

-- The letters a word is compared by are those of documents/fold-name.ts.
UPDATE payments.file SET words = array_to_tsvector(ARRAY(
  SELECT DISTINCT left(word, 60) FROM regexp_split_to_table(
    translate(lower(file_name || ' ' || coalesce((
      SELECT string_agg(one #>> '{payer,name}', ' ') || ' ' ||
          string_agg(one #>> '{payer,identifier}', ' ') FILTER (WHERE one #>> '{payer,identifier}' ~ '^\d{4}[4-6]\d{7}$')
        FROM jsonb_path_query(check_answer, '$.documents[0 to 999]') AS one), '')),
      'әғқңөұүһіёїєўґabcehikmoptxy0ъь', 'агкноуухиеиеугавсеникмортхуо'),
    '[^[:alnum:]]+') AS word
  WHERE word <> ''));

CREATE INDEX file_by_words ON payments.file USING gin (words);
CREATE INDEX file_by_state ON payments.file (state, file_id);

GRANT UPDATE (words) ON payments.file TO kepil_app;
