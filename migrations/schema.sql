-- The schema after all migrations, made from the catalogue; never edited by hand.

CREATE SCHEMA attachment;
CREATE SCHEMA audit;
CREATE SCHEMA cases;
CREATE SCHEMA contributions;
CREATE SCHEMA ledger;
CREATE SCHEMA notices;
CREATE SCHEMA orders;
CREATE SCHEMA oversight;
CREATE SCHEMA payments;
CREATE SCHEMA platform;
CREATE SCHEMA registry;
CREATE SCHEMA rights;
CREATE SCHEMA status;

CREATE TYPE cases.event_kind AS ENUM ('opened', 'taken', 'handed-over', 'message', 'file', 'asked', 'resumed', 'closed', 'reopened');
CREATE TYPE cases.file_state AS ENUM ('kept', 'quarantined', 'infected');
CREATE TYPE cases.kind AS ENUM ('question', 'wrong-data', 'payment-missing', 'who-looked', 'complaint', 'report', 'audit');
CREATE TYPE cases.outcome AS ENUM ('answered', 'not-ours', 'corrected', 'data-right', 'sent-to-register', 'payment-found', 'payment-not-received', 'payment-returned', 'look-lawful', 'look-unlawful', 'upheld', 'upheld-in-part', 'not-upheld', 'confirmed', 'not-confirmed');
CREATE TYPE cases.stand AS ENUM ('unassigned', 'taken', 'waiting', 'closed');
CREATE TYPE contributions.payer_kind AS ENUM ('employer', 'gph', 'entrepreneur', 'self', 'state', 'single-payment', 'unified-payment', 'platform', 'assistant', 'peasant-farm', 'local-budget');
CREATE TYPE ledger.account AS ENUM ('national-bank', 'receipts', 'person-dues', 'suspense', 'returns', 'penalties', 'provider-payables');
CREATE TYPE ledger.reason AS ENUM ('received', 'posted', 'held-in-suspense', 'returned', 'excess-returned', 'released-from-suspense', 'merged', 'reversed', 'paid-out', 'spent-on-care');
CREATE TYPE notices.way AS ENUM ('email', 'sms');
CREATE TYPE orders.order_state AS ENUM ('handed-in', 'executed', 'rejected');
CREATE TYPE oversight.unusual_kind AS ENUM ('outside-hours', 'many-persons', 'one-person-again', 'own-family-name', 'break-glass');
CREATE TYPE payments.document_state AS ENUM ('posted-whole', 'split', 'returned-whole');
CREATE TYPE payments.entry_state AS ENUM ('pending', 'confirmed', 'confirmed-before', 'waiting');
CREATE TYPE payments.file_state AS ENUM ('received', 'checked', 'accepting', 'accepted', 'refused');
CREATE TYPE payments.line_outcome AS ENUM ('posted', 'suspense', 'returned');
CREATE TYPE payments.notice_state AS ENUM ('refused', 'matching', 'matched');
CREATE TYPE registry.payer_kind AS ENUM ('legal-entity', 'entrepreneur', 'peasant-farm', 'private-practice', 'natural-person', 'state', 'unknown');
CREATE TYPE registry.residence AS ENUM ('citizen', 'permanent-resident', 'kandas', 'eaeu-worker', 'eaeu-family', 'temporary');
CREATE TYPE registry.sex AS ENUM ('male', 'female');
CREATE TYPE rights.representation_kind AS ENUM ('parent', 'guardian');
CREATE TYPE rights.session_end AS ENUM ('signed-out', 'ended-elsewhere', 'idle', 'too-long', 'too-many');
CREATE TYPE rights.visit_kind AS ENUM ('ticket', 'appointment');
CREATE TYPE status.spell_state AS ENUM ('paid', 'state', 'grace', 'prepaid', 'own-service', 'not-participant', 'uninsured-never-covered', 'uninsured-group-ended', 'uninsured-employer-stopped', 'uninsured-own-payments-stopped', 'unknown', 'transition');

CREATE SEQUENCE attachment.attachment_id AS bigint CACHE 1;
CREATE SEQUENCE audit.access_id AS bigint CACHE 100;
CREATE SEQUENCE cases.case_id AS bigint CACHE 1;
CREATE SEQUENCE ledger.transfer_id AS bigint CACHE 1;
CREATE SEQUENCE notices.notice_id AS bigint CACHE 1;
CREATE SEQUENCE orders.order_id AS bigint CACHE 1;
CREATE SEQUENCE oversight.unusual_id AS bigint CACHE 1;
CREATE SEQUENCE payments.document_id AS bigint CACHE 1;
CREATE SEQUENCE payments.file_id AS bigint CACHE 1;
CREATE SEQUENCE payments.notice_id AS bigint CACHE 1;
CREATE SEQUENCE registry.payer_id AS bigint CACHE 1;
CREATE SEQUENCE registry.person_id AS bigint CACHE 1;
CREATE SEQUENCE registry.spell_id AS bigint CACHE 1;
CREATE SEQUENCE rights.account_id AS bigint CACHE 1;
CREATE SEQUENCE rights.break_glass_id AS bigint CACHE 1;
CREATE SEQUENCE rights.delegation_id AS bigint CACHE 1;
CREATE SEQUENCE rights.grant_id AS bigint CACHE 1;
CREATE SEQUENCE rights.proposal_id AS bigint CACHE 1;
CREATE SEQUENCE rights.representation_id AS bigint CACHE 1;
CREATE SEQUENCE rights.session_id AS bigint CACHE 1;
CREATE SEQUENCE rights.visit_id AS bigint CACHE 1;
CREATE SEQUENCE status.recomputation_id AS bigint CACHE 1;

CREATE TABLE attachment.attachment (
  person_id bigint NOT NULL,
  attachment_id bigint NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  reverses bigint,
  came_from bigint,
  from_on date NOT NULL,
  through_on date,
  as_of_on date NOT NULL,
  provider text NOT NULL
);
CREATE TABLE audit.access (
  person_id bigint NOT NULL,
  access_id bigint NOT NULL DEFAULT nextval('audit.access_id'::regclass),
  accessed_at timestamp with time zone NOT NULL,
  who text NOT NULL,
  what text NOT NULL,
  why text NOT NULL,
  written_at timestamp with time zone DEFAULT now(),
  written_by text DEFAULT SESSION_USER,
  lane bigint,
  place bigint,
  salt bytea,
  link bytea,
  commitment bytea
);
CREATE TABLE audit.chain (
  only_row boolean NOT NULL DEFAULT true,
  log uuid NOT NULL DEFAULT gen_random_uuid(),
  begun_at timestamp with time zone NOT NULL DEFAULT now(),
  entries_before bigint NOT NULL,
  digest_before bytea NOT NULL
);
CREATE TABLE cases.case_file (
  case_id bigint NOT NULL DEFAULT nextval('cases.case_id'::regclass),
  person_id bigint,
  payer_id bigint,
  opened_by bigint NOT NULL,
  taken_by bigint,
  opened_at timestamp with time zone NOT NULL,
  edition date NOT NULL,
  due_on date,
  kind cases.kind NOT NULL,
  stand cases.stand NOT NULL,
  outcome cases.outcome,
  case_number text NOT NULL,
  worked_by text NOT NULL,
  details jsonb NOT NULL,
  unit text,
  unit_key text
);
CREATE TABLE cases.event (
  case_id bigint NOT NULL,
  place integer NOT NULL,
  account_id bigint NOT NULL,
  happened_at timestamp with time zone NOT NULL,
  event_kind cases.event_kind NOT NULL,
  outcome cases.outcome,
  by_role text NOT NULL,
  by_name text NOT NULL,
  words text,
  handed_to text,
  handed_unit text
);
CREATE TABLE cases.file (
  case_id bigint NOT NULL,
  place integer NOT NULL,
  size_bytes integer NOT NULL,
  account_id bigint NOT NULL,
  state cases.file_state NOT NULL,
  media text NOT NULL,
  file_name text NOT NULL,
  content bytea,
  content_removed_at timestamp with time zone
);
CREATE TABLE contributions.person_month (
  person_id bigint NOT NULL,
  transfer_id bigint NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  amount bigint NOT NULL,
  payer_id bigint NOT NULL,
  reverses bigint,
  month integer NOT NULL,
  credited_on date NOT NULL,
  purpose_code smallint NOT NULL,
  payer_kind contributions.payer_kind NOT NULL
);
CREATE TABLE ledger.transfer (
  person_id bigint NOT NULL,
  transfer_id bigint NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  amount bigint NOT NULL,
  cause bigint NOT NULL,
  reverses bigint,
  moved_on date NOT NULL,
  cause_line integer NOT NULL,
  debit ledger.account NOT NULL,
  credit ledger.account NOT NULL,
  reason ledger.reason NOT NULL
);
CREATE TABLE notices.delivery (
  person_id bigint NOT NULL,
  notice_id bigint NOT NULL,
  way notices.way NOT NULL,
  tries integer NOT NULL,
  due_at timestamp with time zone,
  sent_at timestamp with time zone,
  received_at timestamp with time zone,
  failed_at timestamp with time zone,
  language text NOT NULL,
  address text NOT NULL,
  reference text
);
CREATE TABLE notices.notice (
  person_id bigint NOT NULL,
  notice_id bigint NOT NULL DEFAULT nextval('notices.notice_id'::regclass),
  happened_at timestamp with time zone NOT NULL,
  read_at timestamp with time zone,
  passed_on_at timestamp with time zone,
  kind text NOT NULL,
  event text NOT NULL,
  facts jsonb NOT NULL
);
CREATE TABLE notices.wish (
  person_id bigint NOT NULL,
  quiet_from_minute smallint NOT NULL,
  quiet_until_minute smallint NOT NULL,
  wished_at timestamp with time zone NOT NULL,
  language text NOT NULL,
  email text,
  telephone text
);
CREATE TABLE orders.order_file (
  order_id bigint NOT NULL,
  bytes bytea STORAGE EXTERNAL NOT NULL
);
CREATE TABLE orders.payer_order (
  order_id bigint NOT NULL,
  payer_id bigint NOT NULL,
  handed_in_at timestamp with time zone NOT NULL,
  handed_in_on date NOT NULL,
  documents integer NOT NULL,
  rows integer NOT NULL,
  total bigint NOT NULL,
  state orders.order_state NOT NULL,
  handed_in_by text NOT NULL,
  file_name text NOT NULL,
  digest bytea NOT NULL,
  findings jsonb NOT NULL,
  findings_left_out integer NOT NULL,
  settled_at timestamp with time zone,
  settled_on date,
  reason text,
  reference text,
  file_id bigint
);
CREATE TABLE oversight.unusual (
  unusual_id bigint NOT NULL DEFAULT nextval('oversight.unusual_id'::regclass),
  account_id bigint NOT NULL,
  found_at timestamp with time zone NOT NULL,
  looked_into_at timestamp with time zone,
  looked_into_by bigint,
  own bigint NOT NULL,
  usual bigint NOT NULL,
  about bigint NOT NULL,
  from_on date NOT NULL,
  through_on date NOT NULL,
  kind oversight.unusual_kind NOT NULL,
  role text NOT NULL,
  note text
);
CREATE TABLE payments.confirmation (
  document_id bigint NOT NULL,
  notice_id bigint NOT NULL,
  ordinal integer NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  credited_before date NOT NULL,
  credited_on date NOT NULL
);
CREATE TABLE payments.document (
  document_id bigint NOT NULL,
  file_id bigint NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  ordinal integer NOT NULL,
  payer_id bigint NOT NULL,
  total bigint NOT NULL,
  posted bigint NOT NULL,
  suspense bigint NOT NULL,
  returned bigint NOT NULL,
  line_count integer NOT NULL,
  credited_on date NOT NULL,
  purpose_code smallint NOT NULL,
  state payments.document_state NOT NULL,
  content_digest bytea NOT NULL,
  sender text NOT NULL,
  reference text NOT NULL,
  payer_identifier text NOT NULL,
  findings jsonb,
  confirmed_on date
);
CREATE TABLE payments.file (
  file_id bigint NOT NULL,
  received_at timestamp with time zone NOT NULL,
  received_on date NOT NULL,
  accepted_at timestamp with time zone,
  size_bytes bigint NOT NULL,
  state payments.file_state NOT NULL,
  straight_through boolean NOT NULL,
  digest bytea NOT NULL,
  file_name text NOT NULL,
  check_answer jsonb,
  words tsvector,
  bytes_removed_at timestamp with time zone,
  noticed_on date
);
CREATE TABLE payments.file_piece (
  file_id bigint NOT NULL,
  piece integer NOT NULL,
  bytes bytea STORAGE EXTERNAL NOT NULL
);
CREATE TABLE payments.line (
  document_id bigint NOT NULL,
  line integer NOT NULL,
  month integer,
  person_id bigint,
  amount bigint NOT NULL,
  posted bigint NOT NULL,
  returned bigint NOT NULL,
  outcome payments.line_outcome NOT NULL,
  iin text NOT NULL,
  birth_text text NOT NULL,
  surname text NOT NULL,
  given_name text NOT NULL,
  patronymic text NOT NULL,
  period_text text NOT NULL,
  findings jsonb
);
CREATE TABLE payments.notice (
  notice_id bigint NOT NULL,
  received_at timestamp with time zone NOT NULL,
  received_on date NOT NULL,
  entries integer NOT NULL,
  repeated integer NOT NULL,
  debits integer NOT NULL,
  not_booked integer NOT NULL,
  refused integer NOT NULL,
  findings_left_out integer NOT NULL,
  state payments.notice_state NOT NULL,
  message text,
  file_name text NOT NULL,
  digest bytea NOT NULL,
  findings jsonb NOT NULL
);
CREATE TABLE payments.notice_entry (
  notice_id bigint NOT NULL,
  ordinal integer NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  decided_at timestamp with time zone,
  amount bigint NOT NULL,
  document_id bigint,
  credited_on date NOT NULL,
  line integer NOT NULL,
  occurrence integer NOT NULL,
  purpose_code smallint,
  is_reversal boolean NOT NULL,
  state payments.entry_state NOT NULL,
  reason text,
  payer_account text NOT NULL,
  told_references text[] NOT NULL,
  bank_mark bytea,
  identity bytea NOT NULL,
  ended_at timestamp with time zone,
  ended_by bigint,
  ended_by_name text,
  ended_reason text
);
CREATE TABLE payments.suspense (
  document_id bigint NOT NULL,
  line integer NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  released_at timestamp with time zone,
  released_as payments.line_outcome,
  released_posted bigint,
  amount bigint NOT NULL,
  credited_on date NOT NULL,
  iin text NOT NULL
);
CREATE TABLE platform.caller_count (
  counted_on date NOT NULL,
  amount bigint NOT NULL,
  what text NOT NULL,
  caller text NOT NULL
);
CREATE TABLE platform.idempotency_key (
  idempotency_key text NOT NULL,
  route text NOT NULL,
  request_digest bytea NOT NULL,
  answer_code integer,
  answer_body text,
  created_at timestamp with time zone NOT NULL
);
CREATE TABLE platform.job (
  name text NOT NULL,
  times_done bigint NOT NULL,
  done_at timestamp with time zone,
  failed_at timestamp with time zone
);
CREATE TABLE platform.recording (
  only_row boolean NOT NULL DEFAULT true,
  recorded_at timestamp with time zone NOT NULL
);
CREATE TABLE platform.setting (
  name text NOT NULL,
  value jsonb NOT NULL
);
CREATE TABLE public.kepil_migration (
  name text NOT NULL,
  checksum text NOT NULL,
  applied_at timestamp with time zone NOT NULL
);
CREATE TABLE registry.erasure (
  person_id bigint NOT NULL,
  decided_at timestamp with time zone NOT NULL,
  erased_at timestamp with time zone,
  decided_on date NOT NULL,
  proposal_id bigint,
  basis text NOT NULL,
  sought jsonb
);
CREATE TABLE registry.payer (
  payer_id bigint NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  identifier text NOT NULL,
  payer_kind registry.payer_kind NOT NULL,
  payer_name text NOT NULL,
  deregistered_on date,
  suspended_from date,
  suspended_until date
);
CREATE TABLE registry.payer_by_identifier (
  identifier text NOT NULL,
  payer_id bigint NOT NULL
);
CREATE TABLE registry.person (
  person_id bigint NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  birth_on date NOT NULL,
  died_on date,
  participant_from date,
  sex registry.sex NOT NULL,
  residence registry.residence NOT NULL,
  merged_into bigint,
  iin text NOT NULL,
  surname text NOT NULL,
  given_name text NOT NULL,
  patronymic text NOT NULL,
  name_fold text NOT NULL
);
CREATE TABLE registry.person_by_iin (
  iin text NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  person_id bigint NOT NULL
);
CREATE TABLE registry.spell (
  person_id bigint NOT NULL,
  spell_id bigint NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  from_on date NOT NULL,
  until_on date,
  payer_id bigint,
  monthly_income bigint,
  reverses bigint,
  spell_kind text NOT NULL,
  source text NOT NULL,
  evidence text NOT NULL
);
CREATE TABLE rights.account (
  account_id bigint NOT NULL DEFAULT nextval('rights.account_id'::regclass),
  person_id bigint,
  signed_up_at timestamp with time zone NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  account_name text NOT NULL,
  human_digest bytea
);
CREATE TABLE rights.break_glass (
  break_glass_id bigint NOT NULL DEFAULT nextval('rights.break_glass_id'::regclass),
  account_id bigint NOT NULL,
  person_id bigint NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  until_at timestamp with time zone NOT NULL,
  opened_as text NOT NULL,
  reason text NOT NULL
);
CREATE TABLE rights.decision (
  proposal_id bigint NOT NULL,
  decided_by bigint NOT NULL,
  decided_at timestamp with time zone NOT NULL,
  approved boolean NOT NULL,
  reason text NOT NULL
);
CREATE TABLE rights.delegation (
  delegation_id bigint NOT NULL DEFAULT nextval('rights.delegation_id'::regclass),
  payer_id bigint NOT NULL,
  person_id bigint NOT NULL,
  proposal_id bigint,
  given_by bigint NOT NULL,
  given_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  ended_by bigint,
  from_on date NOT NULL,
  until_on date NOT NULL,
  abilities text[] NOT NULL
);
CREATE TABLE rights.invitation (
  code_digest bytea NOT NULL,
  payer_id bigint NOT NULL,
  given_by bigint NOT NULL,
  given_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone,
  used_by bigint,
  until_on date NOT NULL,
  invited text NOT NULL,
  abilities text[] NOT NULL
);
CREATE TABLE rights.proposal (
  proposal_id bigint NOT NULL DEFAULT nextval('rights.proposal_id'::regclass),
  proposed_by bigint NOT NULL,
  proposed_at timestamp with time zone NOT NULL,
  deed text NOT NULL,
  reason text NOT NULL,
  digest bytea NOT NULL,
  object jsonb NOT NULL
);
CREATE TABLE rights.representation (
  representation_id bigint NOT NULL DEFAULT nextval('rights.representation_id'::regclass),
  person_id bigint NOT NULL,
  represented_id bigint NOT NULL,
  proposal_id bigint,
  recorded_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  ended_by bigint,
  from_on date NOT NULL,
  until_on date,
  representation_kind rights.representation_kind NOT NULL,
  evidence text NOT NULL
);
CREATE TABLE rights.session (
  session_id bigint NOT NULL DEFAULT nextval('rights.session_id'::regclass),
  account_id bigint NOT NULL,
  signed_in_at timestamp with time zone NOT NULL,
  seen_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  ended_as rights.session_end,
  secret_digest bytea NOT NULL,
  roles jsonb NOT NULL,
  organisation text,
  locked_at timestamp with time zone,
  acr text
);
CREATE TABLE rights.sign_in (
  state_digest bytea NOT NULL,
  begun_at timestamp with time zone NOT NULL,
  nonce text NOT NULL,
  verifier text NOT NULL,
  return_to text NOT NULL,
  arrives_at text NOT NULL
);
CREATE TABLE rights.staff_grant (
  grant_id bigint NOT NULL DEFAULT nextval('rights.grant_id'::regclass),
  account_id bigint NOT NULL,
  proposal_id bigint NOT NULL,
  substitutes_for bigint,
  given_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  ended_by bigint,
  from_on date NOT NULL,
  until_on date NOT NULL,
  staff_role text NOT NULL,
  staff_function text,
  unit text,
  end_reason text
);
CREATE TABLE rights.visit (
  visit_id bigint NOT NULL DEFAULT nextval('rights.visit_id'::regclass),
  person_id bigint NOT NULL,
  announced_by bigint NOT NULL,
  announced_at timestamp with time zone NOT NULL,
  from_at timestamp with time zone NOT NULL,
  until_at timestamp with time zone NOT NULL,
  visit_kind rights.visit_kind NOT NULL,
  organisation text NOT NULL,
  reference text NOT NULL,
  unit text,
  taken_by bigint,
  taken_at timestamp with time zone
);
CREATE TABLE status.answer (
  number text NOT NULL,
  person_id bigint NOT NULL,
  answered_at timestamp with time zone NOT NULL,
  known_at timestamp with time zone NOT NULL,
  on_day date NOT NULL,
  known_on date,
  edition text NOT NULL,
  law_version text NOT NULL,
  short_result jsonb NOT NULL,
  digest bytea NOT NULL
);
CREATE TABLE status.certificate (
  answer_number text NOT NULL,
  person_id bigint NOT NULL,
  issued_at timestamp with time zone NOT NULL
);
CREATE TABLE status.recomputation (
  recomputation_id bigint NOT NULL,
  started_at timestamp with time zone NOT NULL,
  finished_at timestamp with time zone,
  range_size bigint NOT NULL,
  law_version text NOT NULL
);
CREATE TABLE status.recomputed_range (
  recomputation_id bigint NOT NULL,
  range_from bigint NOT NULL,
  range_until bigint NOT NULL,
  persons bigint NOT NULL,
  changed bigint NOT NULL,
  done_at timestamp with time zone NOT NULL
);
CREATE TABLE status.spell (
  person_id bigint NOT NULL,
  from_on date NOT NULL,
  through_on date,
  run_from date,
  run_through date,
  state status.spell_state NOT NULL
);
CREATE TABLE status.told_range (
  range_from bigint NOT NULL,
  looked_on date NOT NULL,
  standings bytea NOT NULL
);

ALTER TABLE attachment.attachment ADD CONSTRAINT attachment_pkey PRIMARY KEY (person_id, attachment_id);
ALTER TABLE attachment.attachment ADD CONSTRAINT attachment_has_days CHECK ((through_on >= from_on));
ALTER TABLE audit.access ADD CONSTRAINT access_pkey PRIMARY KEY (person_id, access_id);
ALTER TABLE audit.access ADD CONSTRAINT access_is_in_a_lane CHECK ((((salt IS NULL) = (commitment IS NOT NULL)) AND (((lane IS NOT NULL) AND COALESCE(((place > 0) AND (length(link) = 32)), false)) OR ((lane IS NULL) AND (commitment IS NOT NULL))))) NOT VALID;
ALTER TABLE audit.chain ADD CONSTRAINT chain_pkey PRIMARY KEY (only_row);
ALTER TABLE audit.chain ADD CONSTRAINT chain_has_one_row CHECK (only_row);
ALTER TABLE cases.case_file ADD CONSTRAINT case_file_pkey PRIMARY KEY (case_id);
ALTER TABLE cases.case_file ADD CONSTRAINT case_ends_somehow CHECK (((stand = 'closed'::cases.stand) = (outcome IS NOT NULL)));
ALTER TABLE cases.case_file ADD CONSTRAINT case_file_once UNIQUE (case_number);
ALTER TABLE cases.case_file ADD CONSTRAINT case_file_unit_is_compared CHECK (((unit IS NULL) = (unit_key IS NULL)));
ALTER TABLE cases.case_file ADD CONSTRAINT case_is_about_one CHECK (((person_id IS NULL) <> (payer_id IS NULL)));
ALTER TABLE cases.case_file ADD CONSTRAINT case_taken_by_somebody CHECK (((stand <> ALL (ARRAY['taken'::cases.stand, 'waiting'::cases.stand])) OR (taken_by IS NOT NULL)));
ALTER TABLE cases.event ADD CONSTRAINT event_pkey PRIMARY KEY (case_id, place);
ALTER TABLE cases.event ADD CONSTRAINT event_of_case FOREIGN KEY (case_id) REFERENCES cases.case_file(case_id);
ALTER TABLE cases.event ADD CONSTRAINT event_says_how CHECK (((event_kind = 'closed'::cases.event_kind) = (outcome IS NOT NULL)));
ALTER TABLE cases.event ADD CONSTRAINT event_says_to_whom CHECK (((event_kind = 'handed-over'::cases.event_kind) = (handed_to IS NOT NULL)));
ALTER TABLE cases.file ADD CONSTRAINT file_pkey PRIMARY KEY (case_id, place);
ALTER TABLE cases.file ADD CONSTRAINT file_is_there_or_gone CHECK ((((state = 'infected'::cases.file_state) OR (content_removed_at IS NOT NULL)) = (content IS NULL)));
ALTER TABLE cases.file ADD CONSTRAINT file_of_event FOREIGN KEY (case_id, place) REFERENCES cases.event(case_id, place);
ALTER TABLE contributions.person_month ADD CONSTRAINT person_month_pkey PRIMARY KEY (person_id, month, transfer_id) INCLUDE (recorded_at, amount, reverses, credited_on, payer_kind);
ALTER TABLE contributions.person_month ADD CONSTRAINT person_month_amount_is_positive CHECK ((amount > 0));
ALTER TABLE contributions.person_month ADD CONSTRAINT person_month_is_a_month CHECK ((((month >= 201707) AND (month <= 299912)) AND (((month % 100) >= 1) AND ((month % 100) <= 12))));
ALTER TABLE ledger.transfer ADD CONSTRAINT transfer_pkey PRIMARY KEY (person_id, transfer_id);
ALTER TABLE ledger.transfer ADD CONSTRAINT transfer_amount_is_positive CHECK ((amount > 0));
ALTER TABLE ledger.transfer ADD CONSTRAINT transfer_moves_between_two_accounts CHECK ((debit <> credit));
ALTER TABLE ledger.transfer ADD CONSTRAINT transfer_spends_nothing_before_2020 CHECK (((moved_on >= '2020-01-01'::date) OR ((reason <> 'spent-on-care'::ledger.reason) AND (debit <> 'provider-payables'::ledger.account) AND (credit <> 'provider-payables'::ledger.account) AND ((credit <> 'national-bank'::ledger.account) OR (reason = ANY (ARRAY['paid-out'::ledger.reason, 'reversed'::ledger.reason]))))));
ALTER TABLE notices.delivery ADD CONSTRAINT delivery_pkey PRIMARY KEY (person_id, notice_id, way);
ALTER TABLE notices.delivery ADD CONSTRAINT delivery_ends_once CHECK ((num_nonnulls(due_at, sent_at, failed_at) = 1));
ALTER TABLE notices.delivery ADD CONSTRAINT delivery_received_was_sent CHECK (((received_at IS NULL) OR (sent_at IS NOT NULL)));
ALTER TABLE notices.notice ADD CONSTRAINT notice_pkey PRIMARY KEY (person_id, notice_id);
ALTER TABLE notices.notice ADD CONSTRAINT notice_once UNIQUE (person_id, kind, event);
ALTER TABLE notices.wish ADD CONSTRAINT wish_pkey PRIMARY KEY (person_id);
ALTER TABLE notices.wish ADD CONSTRAINT wish_is_quiet_within_a_day CHECK ((((quiet_from_minute >= 0) AND (quiet_from_minute <= 1439)) AND ((quiet_until_minute >= 0) AND (quiet_until_minute <= 1439))));
ALTER TABLE orders.order_file ADD CONSTRAINT order_file_pkey PRIMARY KEY (order_id);
ALTER TABLE orders.order_file ADD CONSTRAINT order_file_of_order FOREIGN KEY (order_id) REFERENCES orders.payer_order(order_id);
ALTER TABLE orders.payer_order ADD CONSTRAINT payer_order_pkey PRIMARY KEY (order_id);
ALTER TABLE orders.payer_order ADD CONSTRAINT payer_order_became CHECK (((state = 'executed'::orders.order_state) = ((file_id IS NOT NULL) AND (reference IS NOT NULL))));
ALTER TABLE orders.payer_order ADD CONSTRAINT payer_order_says_why CHECK (((state = 'rejected'::orders.order_state) = (reason IS NOT NULL)));
ALTER TABLE orders.payer_order ADD CONSTRAINT payer_order_settled CHECK (((state = 'handed-in'::orders.order_state) = (settled_at IS NULL)));
ALTER TABLE oversight.unusual ADD CONSTRAINT unusual_pkey PRIMARY KEY (unusual_id);
ALTER TABLE oversight.unusual ADD CONSTRAINT unusual_looked_into_with_a_note CHECK (((looked_into_at IS NULL) = (note IS NULL)));
ALTER TABLE payments.confirmation ADD CONSTRAINT confirmation_pkey PRIMARY KEY (document_id);
ALTER TABLE payments.document ADD CONSTRAINT document_pkey PRIMARY KEY (document_id);
ALTER TABLE payments.document ADD CONSTRAINT document_splits_whole CHECK ((((posted + suspense) + returned) = total));
ALTER TABLE payments.file ADD CONSTRAINT file_pkey PRIMARY KEY (file_id);
ALTER TABLE payments.file_piece ADD CONSTRAINT file_piece_pkey PRIMARY KEY (file_id, piece);
ALTER TABLE payments.line ADD CONSTRAINT line_pkey PRIMARY KEY (document_id, line);
ALTER TABLE payments.line ADD CONSTRAINT line_amount_is_positive CHECK ((amount > 0));
ALTER TABLE payments.notice ADD CONSTRAINT notice_pkey PRIMARY KEY (notice_id);
ALTER TABLE payments.notice_entry ADD CONSTRAINT notice_entry_pkey PRIMARY KEY (notice_id, ordinal);
ALTER TABLE payments.notice_entry ADD CONSTRAINT notice_entry_amount_is_positive CHECK ((amount > 0));
ALTER TABLE payments.notice_entry ADD CONSTRAINT notice_entry_confirms_a_document CHECK (((state <> ALL (ARRAY['confirmed'::payments.entry_state, 'confirmed-before'::payments.entry_state])) OR (document_id IS NOT NULL)));
ALTER TABLE payments.notice_entry ADD CONSTRAINT notice_entry_ends_whole CHECK ((((ended_at IS NULL) = (ended_by IS NULL)) AND ((ended_at IS NULL) = (ended_by_name IS NULL)) AND ((ended_at IS NULL) = (ended_reason IS NULL)) AND ((ended_at IS NULL) OR (state = 'waiting'::payments.entry_state))));
ALTER TABLE payments.notice_entry ADD CONSTRAINT notice_entry_waits_for_a_reason CHECK (((state = 'waiting'::payments.entry_state) = (reason IS NOT NULL)));
ALTER TABLE payments.suspense ADD CONSTRAINT suspense_pkey PRIMARY KEY (document_id, line);
ALTER TABLE payments.suspense ADD CONSTRAINT suspense_release_says_how CHECK ((((released_at IS NULL) = (released_as IS NULL)) AND ((released_at IS NULL) = (released_posted IS NULL))));
ALTER TABLE platform.caller_count ADD CONSTRAINT caller_count_pkey PRIMARY KEY (counted_on, what, caller);
ALTER TABLE platform.idempotency_key ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (idempotency_key, route);
ALTER TABLE platform.job ADD CONSTRAINT job_pkey PRIMARY KEY (name);
ALTER TABLE platform.recording ADD CONSTRAINT recording_pkey PRIMARY KEY (only_row);
ALTER TABLE platform.recording ADD CONSTRAINT recording_has_one_row CHECK (only_row);
ALTER TABLE platform.setting ADD CONSTRAINT setting_pkey PRIMARY KEY (name);
ALTER TABLE public.kepil_migration ADD CONSTRAINT kepil_migration_pkey PRIMARY KEY (name);
ALTER TABLE registry.erasure ADD CONSTRAINT erasure_pkey PRIMARY KEY (person_id, decided_at);
ALTER TABLE registry.erasure ADD CONSTRAINT erasure_keeps_nothing CHECK (((erased_at IS NULL) OR (sought IS NULL)));
ALTER TABLE registry.payer ADD CONSTRAINT payer_pkey PRIMARY KEY (payer_id, recorded_at);
ALTER TABLE registry.payer_by_identifier ADD CONSTRAINT payer_by_identifier_pkey PRIMARY KEY (identifier);
ALTER TABLE registry.person ADD CONSTRAINT person_pkey PRIMARY KEY (person_id, recorded_at);
ALTER TABLE registry.person ADD CONSTRAINT person_dies_after_birth CHECK (((died_on IS NULL) OR (died_on >= birth_on)));
ALTER TABLE registry.person_by_iin ADD CONSTRAINT person_by_iin_pkey PRIMARY KEY (iin, recorded_at) INCLUDE (person_id);
ALTER TABLE registry.spell ADD CONSTRAINT spell_pkey PRIMARY KEY (person_id, spell_id);
ALTER TABLE registry.spell ADD CONSTRAINT spell_has_days CHECK (((until_on IS NULL) OR (until_on > from_on)));
ALTER TABLE registry.spell ADD CONSTRAINT spell_income_is_not_negative CHECK (((monthly_income IS NULL) OR (monthly_income >= 0)));
ALTER TABLE rights.account ADD CONSTRAINT account_pkey PRIMARY KEY (account_id);
ALTER TABLE rights.account ADD CONSTRAINT account_human_digest_is_sha_256 CHECK ((octet_length(human_digest) = 32));
ALTER TABLE rights.account ADD CONSTRAINT account_once UNIQUE (issuer, subject);
ALTER TABLE rights.break_glass ADD CONSTRAINT break_glass_pkey PRIMARY KEY (break_glass_id);
ALTER TABLE rights.break_glass ADD CONSTRAINT break_glass_lasts CHECK ((opened_at < until_at));
ALTER TABLE rights.decision ADD CONSTRAINT decision_pkey PRIMARY KEY (proposal_id);
ALTER TABLE rights.decision ADD CONSTRAINT decision_of_proposal FOREIGN KEY (proposal_id) REFERENCES rights.proposal(proposal_id);
ALTER TABLE rights.delegation ADD CONSTRAINT delegation_pkey PRIMARY KEY (delegation_id);
ALTER TABLE rights.delegation ADD CONSTRAINT delegation_lasts CHECK ((from_on < until_on));
ALTER TABLE rights.invitation ADD CONSTRAINT invitation_pkey PRIMARY KEY (code_digest);
ALTER TABLE rights.proposal ADD CONSTRAINT proposal_pkey PRIMARY KEY (proposal_id);
ALTER TABLE rights.representation ADD CONSTRAINT representation_pkey PRIMARY KEY (representation_id);
ALTER TABLE rights.representation ADD CONSTRAINT representation_of_another CHECK ((person_id <> represented_id));
ALTER TABLE rights.session ADD CONSTRAINT session_pkey PRIMARY KEY (session_id);
ALTER TABLE rights.session ADD CONSTRAINT session_end_says_how CHECK (((ended_at IS NULL) = (ended_as IS NULL)));
ALTER TABLE rights.session ADD CONSTRAINT session_once UNIQUE (secret_digest);
ALTER TABLE rights.sign_in ADD CONSTRAINT sign_in_pkey PRIMARY KEY (state_digest);
ALTER TABLE rights.staff_grant ADD CONSTRAINT staff_grant_pkey PRIMARY KEY (grant_id);
ALTER TABLE rights.staff_grant ADD CONSTRAINT staff_grant_lasts CHECK ((from_on < until_on));
ALTER TABLE rights.visit ADD CONSTRAINT visit_pkey PRIMARY KEY (visit_id);
ALTER TABLE rights.visit ADD CONSTRAINT visit_lasts CHECK ((from_at < until_at));
ALTER TABLE rights.visit ADD CONSTRAINT visit_taken_says_when CHECK (((taken_by IS NULL) = (taken_at IS NULL)));
ALTER TABLE status.answer ADD CONSTRAINT answer_pkey PRIMARY KEY (number);
ALTER TABLE status.certificate ADD CONSTRAINT certificate_pkey PRIMARY KEY (answer_number);
ALTER TABLE status.recomputation ADD CONSTRAINT recomputation_pkey PRIMARY KEY (recomputation_id);
ALTER TABLE status.recomputed_range ADD CONSTRAINT recomputed_range_pkey PRIMARY KEY (recomputation_id, range_from);
ALTER TABLE status.spell ADD CONSTRAINT spell_pkey PRIMARY KEY (person_id, from_on) INCLUDE (through_on, run_from, run_through, state);
ALTER TABLE status.spell ADD CONSTRAINT spell_has_days CHECK (((through_on IS NULL) OR (through_on >= from_on)));
ALTER TABLE status.told_range ADD CONSTRAINT told_range_pkey PRIMARY KEY (range_from);

CREATE INDEX access_by_time ON audit.access USING brin (written_at) WITH (pages_per_range='32');
CREATE INDEX account_of_human ON rights.account USING btree (human_digest) WHERE (human_digest IS NOT NULL);
CREATE INDEX break_glass_of_account ON rights.break_glass USING btree (account_id, person_id, until_at);
CREATE INDEX case_file_by_opener ON cases.case_file USING btree (opened_by);
CREATE INDEX case_file_by_person ON cases.case_file USING btree (person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX case_file_by_queue ON cases.case_file USING btree (worked_by, due_on) WHERE (stand <> 'closed'::cases.stand);
CREATE INDEX case_file_by_taker ON cases.case_file USING btree (taken_by) WHERE (stand <> 'closed'::cases.stand);
CREATE INDEX case_file_closed ON cases.case_file USING btree (worked_by, case_id) WHERE (stand = 'closed'::cases.stand);
CREATE INDEX certificate_person ON status.certificate USING btree (person_id);
CREATE INDEX delegation_of_payer ON rights.delegation USING btree (payer_id);
CREATE INDEX delegation_of_person ON rights.delegation USING btree (person_id) WHERE (ended_at IS NULL);
CREATE INDEX delivery_by_reference ON notices.delivery USING btree (reference) WHERE (way = 'sms'::notices.way);
CREATE INDEX delivery_due ON notices.delivery USING btree (due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX document_by_day ON payments.document USING btree (credited_on);
CREATE INDEX document_by_file ON payments.document USING btree (file_id, ordinal);
CREATE INDEX document_by_reference ON payments.document USING btree (reference) WHERE (reference <> ''::text);
CREATE INDEX document_of_payer ON payments.document USING btree (payer_id, credited_on, document_id);
CREATE INDEX document_unconfirmed ON payments.document USING btree (file_id) WHERE (confirmed_on IS NULL);
CREATE INDEX erasure_under_way ON registry.erasure USING btree (person_id) WHERE (erased_at IS NULL);
CREATE INDEX file_by_account ON cases.file USING btree (account_id);
CREATE INDEX file_by_digest ON payments.file USING btree (digest);
CREATE INDEX file_by_state ON payments.file USING btree (state, file_id);
CREATE INDEX file_by_words ON payments.file USING gin (words);
CREATE INDEX file_in_quarantine ON cases.file USING btree (case_id, place) WHERE (state = 'quarantined'::cases.file_state);
CREATE INDEX file_refused ON payments.file USING btree (received_at) WHERE ((state = 'refused'::payments.file_state) AND (bytes_removed_at IS NULL));
CREATE INDEX file_unfinished ON payments.file USING btree (file_id) WHERE (state = ANY (ARRAY['received'::payments.file_state, 'accepting'::payments.file_state]));
CREATE INDEX notice_by_age ON notices.notice USING brin (happened_at) WITH (pages_per_range='32');
CREATE INDEX notice_entry_ended ON payments.notice_entry USING btree (ended_at) WHERE (ended_at IS NOT NULL);
CREATE INDEX notice_entry_open ON payments.notice_entry USING btree (notice_id, ordinal) WHERE ((state = ANY (ARRAY['pending'::payments.entry_state, 'waiting'::payments.entry_state])) AND (ended_at IS NULL));
CREATE INDEX notice_to_pass_on ON notices.notice USING btree (notice_id) WHERE (passed_on_at IS NULL);
CREATE INDEX notice_unfinished ON payments.notice USING btree (notice_id) WHERE (state = 'matching'::payments.notice_state);
CREATE INDEX payer_order_by_payer ON orders.payer_order USING btree (payer_id, order_id);
CREATE INDEX payer_order_waiting ON orders.payer_order USING btree (order_id) WHERE (state = 'handed-in'::orders.order_state);
CREATE INDEX person_by_iin_of_person ON registry.person_by_iin USING btree (person_id);
CREATE INDEX session_open ON rights.session USING btree (account_id) WHERE (ended_at IS NULL);
CREATE INDEX staff_grant_of_account ON rights.staff_grant USING btree (account_id, until_on);
CREATE INDEX suspense_open ON payments.suspense USING btree (iin) WHERE (released_at IS NULL);
CREATE INDEX transfer_by_recording ON ledger.transfer USING brin (recorded_at);
CREATE INDEX transfer_of_the_fund ON ledger.transfer USING btree (cause) WHERE (person_id = 0);
CREATE INDEX visit_of_person ON rights.visit USING btree (person_id, organisation, until_at);
CREATE UNIQUE INDEX document_reference_once ON payments.document USING btree (sender, reference) WHERE (reference <> ''::text);
CREATE UNIQUE INDEX document_taken_once ON payments.document USING btree (content_digest);
CREATE UNIQUE INDEX notice_entry_once ON payments.notice_entry USING btree (identity);
CREATE UNIQUE INDEX notice_once ON payments.notice USING btree (digest);
CREATE UNIQUE INDEX payer_order_once ON orders.payer_order USING btree (digest) WHERE (state <> 'rejected'::orders.order_state);
CREATE UNIQUE INDEX representation_once ON rights.representation USING btree (person_id, represented_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX unusual_open ON oversight.unusual USING btree (account_id, kind) WHERE (looked_into_at IS NULL);

CREATE VIEW contributions.seen_person_month WITH (security_barrier=true) AS
 SELECT person_id,
    transfer_id,
    recorded_at,
    amount,
    payer_id,
    reverses,
    month,
    credited_on,
    purpose_code,
    payer_kind
   FROM contributions.person_month
  WHERE (person_id = ANY ((string_to_array(TRIM(BOTH ','::text FROM current_setting('kepil.sees'::text, true)), ','::text))::bigint[]));
CREATE VIEW registry.seen_person WITH (security_barrier=true) AS
 SELECT person_id,
    recorded_at,
    birth_on,
    died_on,
    participant_from,
    residence,
    merged_into,
    iin,
    surname,
    given_name,
    patronymic
   FROM registry.person
  WHERE (person_id = ANY ((string_to_array(TRIM(BOTH ','::text FROM current_setting('kepil.sees'::text, true)), ','::text))::bigint[]));
CREATE VIEW registry.seen_spell WITH (security_barrier=true) AS
 SELECT person_id,
    spell_id,
    recorded_at,
    from_on,
    until_on,
    payer_id,
    monthly_income,
    reverses,
    spell_kind
   FROM registry.spell
  WHERE (person_id = ANY ((string_to_array(TRIM(BOTH ','::text FROM current_setting('kepil.sees'::text, true)), ','::text))::bigint[]));
CREATE VIEW status.seen_spell WITH (security_barrier=true) AS
 SELECT person_id,
    from_on,
    through_on,
    run_from,
    run_through,
    state
   FROM status.spell
  WHERE (person_id = ANY ((string_to_array(TRIM(BOTH ','::text FROM current_setting('kepil.sees'::text, true)), ','::text))::bigint[]));

ALTER TABLE audit.access ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases.case_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE notices.delivery ENABLE ROW LEVEL SECURITY;
ALTER TABLE notices.notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE notices.wish ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE rights.account ENABLE ROW LEVEL SECURITY;
ALTER TABLE rights.break_glass ENABLE ROW LEVEL SECURITY;
ALTER TABLE rights.delegation ENABLE ROW LEVEL SECURITY;
ALTER TABLE rights.representation ENABLE ROW LEVEL SECURITY;
ALTER TABLE rights.visit ENABLE ROW LEVEL SECURITY;
ALTER TABLE status.answer ENABLE ROW LEVEL SECURITY;

CREATE POLICY access_of_everybody ON audit.access AS PERMISSIVE FOR ALL TO kepil_app, kepil_reader, kepil_worker USING (true) WITH CHECK (true);
CREATE POLICY access_of_the_eraser ON audit.access AS PERMISSIVE FOR ALL TO kepil_eraser USING (true) WITH CHECK (true);
CREATE POLICY access_of_the_seen ON audit.access AS PERMISSIVE FOR ALL TO kepil_looker USING ((strpos(current_setting('kepil.sees'::text, true), ((','::text || person_id) || ','::text)) > 0));
CREATE POLICY case_file_of_everybody ON cases.case_file AS PERMISSIVE FOR ALL TO kepil_app USING (true) WITH CHECK (true);
CREATE POLICY case_file_of_the_eraser ON cases.case_file AS PERMISSIVE FOR ALL TO kepil_eraser USING (true) WITH CHECK (true);
CREATE POLICY delivery_of_everybody ON notices.delivery AS PERMISSIVE FOR ALL TO kepil_app, kepil_eraser, kepil_worker USING (true) WITH CHECK (true);
CREATE POLICY delivery_of_the_seen ON notices.delivery AS PERMISSIVE FOR SELECT TO kepil_looker USING ((strpos(current_setting('kepil.sees'::text, true), ((','::text || person_id) || ','::text)) > 0));
CREATE POLICY notice_of_everybody ON notices.notice AS PERMISSIVE FOR ALL TO kepil_app, kepil_eraser, kepil_worker USING (true) WITH CHECK (true);
CREATE POLICY notice_of_the_seen ON notices.notice AS PERMISSIVE FOR SELECT TO kepil_looker USING ((strpos(current_setting('kepil.sees'::text, true), ((','::text || person_id) || ','::text)) > 0));
CREATE POLICY wish_of_everybody ON notices.wish AS PERMISSIVE FOR ALL TO kepil_app, kepil_eraser, kepil_worker USING (true) WITH CHECK (true);
CREATE POLICY wish_of_the_seen ON notices.wish AS PERMISSIVE FOR SELECT TO kepil_looker USING ((strpos(current_setting('kepil.sees'::text, true), ((','::text || person_id) || ','::text)) > 0));
CREATE POLICY erasure_of_everybody ON registry.erasure AS PERMISSIVE FOR ALL TO kepil_app, kepil_eraser, kepil_reader USING (true) WITH CHECK (true);
CREATE POLICY account_of_everybody ON rights.account AS PERMISSIVE FOR ALL TO kepil_app, kepil_reader, kepil_worker USING (true) WITH CHECK (true);
CREATE POLICY account_of_the_eraser ON rights.account AS PERMISSIVE FOR ALL TO kepil_eraser USING (true) WITH CHECK (true);
CREATE POLICY break_glass_of_everybody ON rights.break_glass AS PERMISSIVE FOR ALL TO kepil_app USING (true) WITH CHECK (true);
CREATE POLICY break_glass_of_the_eraser ON rights.break_glass AS PERMISSIVE FOR ALL TO kepil_eraser USING (true) WITH CHECK (true);
CREATE POLICY delegation_of_everybody ON rights.delegation AS PERMISSIVE FOR ALL TO kepil_app USING (true) WITH CHECK (true);
CREATE POLICY representation_of_everybody ON rights.representation AS PERMISSIVE FOR ALL TO kepil_app USING (true) WITH CHECK (true);
CREATE POLICY representation_of_the_eraser ON rights.representation AS PERMISSIVE FOR ALL TO kepil_eraser USING (true) WITH CHECK (true);
CREATE POLICY visit_of_everybody ON rights.visit AS PERMISSIVE FOR ALL TO kepil_app USING (true) WITH CHECK (true);
CREATE POLICY visit_of_the_eraser ON rights.visit AS PERMISSIVE FOR ALL TO kepil_eraser USING (true) WITH CHECK (true);
CREATE POLICY answer_of_everybody ON status.answer AS PERMISSIVE FOR ALL TO kepil_app, kepil_reader USING (true) WITH CHECK (true);
CREATE POLICY answer_of_the_seen ON status.answer AS PERMISSIVE FOR SELECT TO kepil_looker USING ((strpos(current_setting('kepil.sees'::text, true), ((','::text || person_id) || ','::text)) > 0));

GRANT USAGE ON SCHEMA attachment TO kepil_app;
GRANT USAGE ON SCHEMA attachment TO kepil_eraser;
GRANT USAGE ON SCHEMA attachment TO kepil_reader;
GRANT USAGE ON SCHEMA audit TO kepil_app;
GRANT USAGE ON SCHEMA audit TO kepil_eraser;
GRANT USAGE ON SCHEMA audit TO kepil_looker;
GRANT USAGE ON SCHEMA audit TO kepil_reader;
GRANT USAGE ON SCHEMA audit TO kepil_worker;
GRANT USAGE ON SCHEMA cases TO kepil_app;
GRANT USAGE ON SCHEMA cases TO kepil_eraser;
GRANT USAGE ON SCHEMA cases TO kepil_worker;
GRANT USAGE ON SCHEMA contributions TO kepil_app;
GRANT USAGE ON SCHEMA contributions TO kepil_looker;
GRANT USAGE ON SCHEMA contributions TO kepil_reader;
GRANT USAGE ON SCHEMA ledger TO kepil_app;
GRANT USAGE ON SCHEMA ledger TO kepil_reader;
GRANT USAGE ON SCHEMA notices TO kepil_app;
GRANT USAGE ON SCHEMA notices TO kepil_eraser;
GRANT USAGE ON SCHEMA notices TO kepil_looker;
GRANT USAGE ON SCHEMA notices TO kepil_worker;
GRANT USAGE ON SCHEMA orders TO kepil_app;
GRANT USAGE ON SCHEMA orders TO kepil_eraser;
GRANT USAGE ON SCHEMA oversight TO kepil_app;
GRANT USAGE ON SCHEMA oversight TO kepil_reader;
GRANT USAGE ON SCHEMA oversight TO kepil_worker;
GRANT USAGE ON SCHEMA payments TO kepil_app;
GRANT USAGE ON SCHEMA payments TO kepil_eraser;
GRANT USAGE ON SCHEMA payments TO kepil_reader;
GRANT USAGE ON SCHEMA payments TO kepil_worker;
GRANT USAGE ON SCHEMA platform TO kepil_app;
GRANT USAGE ON SCHEMA platform TO kepil_eraser;
GRANT USAGE ON SCHEMA platform TO kepil_reader;
GRANT USAGE ON SCHEMA platform TO kepil_worker;
GRANT USAGE ON SCHEMA registry TO kepil_app;
GRANT USAGE ON SCHEMA registry TO kepil_eraser;
GRANT USAGE ON SCHEMA registry TO kepil_looker;
GRANT USAGE ON SCHEMA registry TO kepil_reader;
GRANT USAGE ON SCHEMA registry TO kepil_worker;
GRANT USAGE ON SCHEMA rights TO kepil_app;
GRANT USAGE ON SCHEMA rights TO kepil_eraser;
GRANT USAGE ON SCHEMA rights TO kepil_reader;
GRANT USAGE ON SCHEMA rights TO kepil_worker;
GRANT USAGE ON SCHEMA status TO kepil_app;
GRANT USAGE ON SCHEMA status TO kepil_eraser;
GRANT USAGE ON SCHEMA status TO kepil_looker;
GRANT USAGE ON SCHEMA status TO kepil_reader;
GRANT USAGE ON SCHEMA status TO kepil_worker;
GRANT USAGE ON SEQUENCE attachment.attachment_id TO kepil_app;
GRANT USAGE ON SEQUENCE audit.access_id TO kepil_app;
GRANT USAGE ON SEQUENCE audit.access_id TO kepil_looker;
GRANT USAGE ON SEQUENCE audit.access_id TO kepil_reader;
GRANT USAGE ON SEQUENCE cases.case_id TO kepil_app;
GRANT USAGE ON SEQUENCE ledger.transfer_id TO kepil_app;
GRANT USAGE ON SEQUENCE notices.notice_id TO kepil_app;
GRANT USAGE ON SEQUENCE notices.notice_id TO kepil_worker;
GRANT USAGE ON SEQUENCE orders.order_id TO kepil_app;
GRANT USAGE ON SEQUENCE oversight.unusual_id TO kepil_worker;
GRANT USAGE ON SEQUENCE payments.document_id TO kepil_app;
GRANT USAGE ON SEQUENCE payments.file_id TO kepil_app;
GRANT USAGE ON SEQUENCE payments.notice_id TO kepil_app;
GRANT USAGE ON SEQUENCE registry.payer_id TO kepil_app;
GRANT USAGE ON SEQUENCE registry.person_id TO kepil_app;
GRANT USAGE ON SEQUENCE registry.spell_id TO kepil_app;
GRANT USAGE ON SEQUENCE rights.account_id TO kepil_app;
GRANT USAGE ON SEQUENCE rights.break_glass_id TO kepil_app;
GRANT USAGE ON SEQUENCE rights.delegation_id TO kepil_app;
GRANT USAGE ON SEQUENCE rights.grant_id TO kepil_app;
GRANT USAGE ON SEQUENCE rights.proposal_id TO kepil_app;
GRANT USAGE ON SEQUENCE rights.representation_id TO kepil_app;
GRANT USAGE ON SEQUENCE rights.session_id TO kepil_app;
GRANT USAGE ON SEQUENCE rights.visit_id TO kepil_app;
GRANT USAGE ON SEQUENCE status.recomputation_id TO kepil_app;
GRANT INSERT, SELECT ON TABLE attachment.attachment TO kepil_app;
GRANT DELETE, SELECT (person_id) ON TABLE attachment.attachment TO kepil_eraser;
GRANT SELECT ON TABLE attachment.attachment TO kepil_reader;
GRANT INSERT (accessed_at), INSERT (lane), INSERT (link), INSERT (person_id), INSERT (place), INSERT (salt), INSERT (what), INSERT (who), INSERT (why), SELECT ON TABLE audit.access TO kepil_app;
GRANT SELECT, UPDATE (commitment), UPDATE (salt), UPDATE (what), UPDATE (who), UPDATE (why) ON TABLE audit.access TO kepil_eraser;
GRANT INSERT (accessed_at), INSERT (lane), INSERT (link), INSERT (person_id), INSERT (place), INSERT (salt), INSERT (what), INSERT (who), INSERT (why), SELECT ON TABLE audit.access TO kepil_looker;
GRANT INSERT (accessed_at), INSERT (lane), INSERT (link), INSERT (person_id), INSERT (place), INSERT (salt), INSERT (what), INSERT (who), INSERT (why), SELECT ON TABLE audit.access TO kepil_reader;
GRANT SELECT ON TABLE audit.access TO kepil_worker;
GRANT SELECT ON TABLE audit.chain TO kepil_app;
GRANT SELECT ON TABLE audit.chain TO kepil_eraser;
GRANT SELECT ON TABLE audit.chain TO kepil_reader;
GRANT SELECT ON TABLE audit.chain TO kepil_worker;
GRANT INSERT, SELECT, UPDATE (due_on), UPDATE (outcome), UPDATE (stand), UPDATE (taken_by), UPDATE (unit), UPDATE (unit_key), UPDATE (worked_by) ON TABLE cases.case_file TO kepil_app;
GRANT SELECT, UPDATE (details) ON TABLE cases.case_file TO kepil_eraser;
GRANT INSERT, SELECT ON TABLE cases.event TO kepil_app;
GRANT SELECT, UPDATE (by_name), UPDATE (words) ON TABLE cases.event TO kepil_eraser;
GRANT INSERT, SELECT, UPDATE (content), UPDATE (state) ON TABLE cases.file TO kepil_app;
GRANT SELECT, UPDATE (content), UPDATE (content_removed_at), UPDATE (file_name) ON TABLE cases.file TO kepil_eraser;
GRANT SELECT (case_id), SELECT (content), SELECT (place), SELECT (state), UPDATE (content), UPDATE (state) ON TABLE cases.file TO kepil_worker;
GRANT INSERT, SELECT ON TABLE contributions.person_month TO kepil_app;
GRANT SELECT ON TABLE contributions.person_month TO kepil_reader;
GRANT SELECT ON TABLE contributions.seen_person_month TO kepil_looker;
GRANT INSERT, SELECT ON TABLE ledger.transfer TO kepil_app;
GRANT SELECT ON TABLE ledger.transfer TO kepil_reader;
GRANT INSERT (address), INSERT (due_at), INSERT (language), INSERT (notice_id), INSERT (person_id), INSERT (tries), INSERT (way), SELECT (notice_id), SELECT (person_id), SELECT (way) ON TABLE notices.delivery TO kepil_app;
GRANT DELETE, SELECT (notice_id), SELECT (person_id) ON TABLE notices.delivery TO kepil_eraser;
GRANT SELECT ON TABLE notices.delivery TO kepil_looker;
GRANT INSERT, SELECT, UPDATE (due_at), UPDATE (failed_at), UPDATE (received_at), UPDATE (reference), UPDATE (sent_at), UPDATE (tries) ON TABLE notices.delivery TO kepil_worker;
GRANT INSERT (event), INSERT (facts), INSERT (happened_at), INSERT (kind), INSERT (person_id), SELECT, UPDATE (read_at) ON TABLE notices.notice TO kepil_app;
GRANT DELETE, SELECT (happened_at), SELECT (notice_id), SELECT (person_id) ON TABLE notices.notice TO kepil_eraser;
GRANT SELECT ON TABLE notices.notice TO kepil_looker;
GRANT INSERT (event), INSERT (facts), INSERT (happened_at), INSERT (kind), INSERT (person_id), SELECT, UPDATE (passed_on_at) ON TABLE notices.notice TO kepil_worker;
GRANT INSERT, SELECT, UPDATE ON TABLE notices.wish TO kepil_app;
GRANT DELETE, SELECT (person_id) ON TABLE notices.wish TO kepil_eraser;
GRANT SELECT ON TABLE notices.wish TO kepil_looker;
GRANT SELECT ON TABLE notices.wish TO kepil_worker;
GRANT INSERT, SELECT ON TABLE orders.order_file TO kepil_app;
GRANT SELECT, UPDATE (bytes) ON TABLE orders.order_file TO kepil_eraser;
GRANT INSERT, SELECT, UPDATE (file_id), UPDATE (reason), UPDATE (reference), UPDATE (settled_at), UPDATE (settled_on), UPDATE (state) ON TABLE orders.payer_order TO kepil_app;
GRANT SELECT, UPDATE (file_name), UPDATE (findings), UPDATE (handed_in_by) ON TABLE orders.payer_order TO kepil_eraser;
GRANT SELECT, UPDATE (looked_into_at), UPDATE (looked_into_by), UPDATE (note) ON TABLE oversight.unusual TO kepil_app;
GRANT SELECT ON TABLE oversight.unusual TO kepil_reader;
GRANT INSERT, SELECT, UPDATE (about), UPDATE (found_at), UPDATE (from_on), UPDATE (own), UPDATE (through_on), UPDATE (usual) ON TABLE oversight.unusual TO kepil_worker;
GRANT INSERT, SELECT ON TABLE payments.confirmation TO kepil_app;
GRANT SELECT ON TABLE payments.confirmation TO kepil_reader;
GRANT INSERT, SELECT, UPDATE (confirmed_on), UPDATE (credited_on) ON TABLE payments.document TO kepil_app;
GRANT SELECT, UPDATE (findings), UPDATE (payer_identifier) ON TABLE payments.document TO kepil_eraser;
GRANT SELECT ON TABLE payments.document TO kepil_reader;
GRANT INSERT, SELECT, UPDATE (accepted_at), UPDATE (check_answer), UPDATE (state), UPDATE (words) ON TABLE payments.file TO kepil_app;
GRANT SELECT, UPDATE (check_answer), UPDATE (file_name), UPDATE (words) ON TABLE payments.file TO kepil_eraser;
GRANT SELECT ON TABLE payments.file TO kepil_reader;
GRANT SELECT (bytes_removed_at), SELECT (file_id), SELECT (received_at), SELECT (state), UPDATE (bytes_removed_at) ON TABLE payments.file TO kepil_worker;
GRANT INSERT, SELECT ON TABLE payments.file_piece TO kepil_app;
GRANT SELECT, UPDATE (bytes) ON TABLE payments.file_piece TO kepil_eraser;
GRANT SELECT ON TABLE payments.file_piece TO kepil_reader;
GRANT DELETE, SELECT (file_id) ON TABLE payments.file_piece TO kepil_worker;
GRANT INSERT, SELECT ON TABLE payments.line TO kepil_app;
GRANT SELECT, UPDATE (birth_text), UPDATE (findings), UPDATE (given_name), UPDATE (iin), UPDATE (patronymic), UPDATE (surname) ON TABLE payments.line TO kepil_eraser;
GRANT SELECT ON TABLE payments.line TO kepil_reader;
GRANT INSERT, SELECT, UPDATE (state) ON TABLE payments.notice TO kepil_app;
GRANT SELECT (file_name), SELECT (notice_id), UPDATE (file_name) ON TABLE payments.notice TO kepil_eraser;
GRANT INSERT, SELECT, UPDATE (decided_at), UPDATE (document_id), UPDATE (ended_at), UPDATE (ended_by), UPDATE (ended_by_name), UPDATE (ended_reason), UPDATE (reason), UPDATE (state) ON TABLE payments.notice_entry TO kepil_app;
GRANT SELECT (ended_by_name), SELECT (ended_reason), SELECT (notice_id), SELECT (ordinal), SELECT (told_references), UPDATE (ended_by_name), UPDATE (ended_reason), UPDATE (told_references) ON TABLE payments.notice_entry TO kepil_eraser;
GRANT INSERT, SELECT, UPDATE (credited_on), UPDATE (released_as), UPDATE (released_at), UPDATE (released_posted) ON TABLE payments.suspense TO kepil_app;
GRANT SELECT, UPDATE (iin) ON TABLE payments.suspense TO kepil_eraser;
GRANT SELECT ON TABLE payments.suspense TO kepil_reader;
GRANT INSERT, SELECT, UPDATE ON TABLE platform.caller_count TO kepil_app;
GRANT DELETE, SELECT (counted_on) ON TABLE platform.caller_count TO kepil_worker;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE platform.idempotency_key TO kepil_app;
GRANT SELECT (answer_body), SELECT (idempotency_key), SELECT (route), UPDATE (answer_body) ON TABLE platform.idempotency_key TO kepil_eraser;
GRANT DELETE, SELECT (created_at), SELECT (idempotency_key), SELECT (route) ON TABLE platform.idempotency_key TO kepil_worker;
GRANT SELECT ON TABLE platform.job TO kepil_app;
GRANT SELECT ON TABLE platform.job TO kepil_reader;
GRANT INSERT, SELECT, UPDATE ON TABLE platform.job TO kepil_worker;
GRANT SELECT, UPDATE ON TABLE platform.recording TO kepil_app;
GRANT SELECT, UPDATE (recorded_at) ON TABLE platform.recording TO kepil_eraser;
GRANT SELECT ON TABLE platform.recording TO kepil_reader;
GRANT INSERT, SELECT, UPDATE ON TABLE platform.setting TO kepil_app;
GRANT SELECT, UPDATE (value) ON TABLE platform.setting TO kepil_eraser;
GRANT SELECT ON TABLE platform.setting TO kepil_reader;
GRANT SELECT ON TABLE public.kepil_migration TO kepil_app;
GRANT SELECT ON TABLE public.kepil_migration TO kepil_eraser;
GRANT SELECT ON TABLE public.kepil_migration TO kepil_looker;
GRANT SELECT ON TABLE public.kepil_migration TO kepil_reader;
GRANT SELECT ON TABLE public.kepil_migration TO kepil_worker;
GRANT INSERT (basis), INSERT (decided_at), INSERT (decided_on), INSERT (person_id), INSERT (proposal_id), SELECT ON TABLE registry.erasure TO kepil_app;
GRANT INSERT (basis), INSERT (decided_at), INSERT (decided_on), INSERT (person_id), SELECT, UPDATE (erased_at), UPDATE (sought) ON TABLE registry.erasure TO kepil_eraser;
GRANT SELECT (basis), SELECT (decided_at), SELECT (decided_on), SELECT (erased_at), SELECT (person_id), SELECT (proposal_id) ON TABLE registry.erasure TO kepil_reader;
GRANT INSERT, SELECT ON TABLE registry.payer TO kepil_app;
GRANT SELECT, UPDATE (identifier), UPDATE (payer_name) ON TABLE registry.payer TO kepil_eraser;
GRANT SELECT ON TABLE registry.payer TO kepil_reader;
GRANT INSERT, SELECT ON TABLE registry.payer_by_identifier TO kepil_app;
GRANT DELETE, SELECT ON TABLE registry.payer_by_identifier TO kepil_eraser;
GRANT SELECT ON TABLE registry.payer_by_identifier TO kepil_reader;
GRANT INSERT, SELECT ON TABLE registry.person TO kepil_app;
GRANT SELECT, UPDATE (birth_on), UPDATE (died_on), UPDATE (given_name), UPDATE (iin), UPDATE (merged_into), UPDATE (name_fold), UPDATE (participant_from), UPDATE (patronymic), UPDATE (surname) ON TABLE registry.person TO kepil_eraser;
GRANT SELECT ON TABLE registry.person TO kepil_reader;
GRANT SELECT (person_id), SELECT (recorded_at), SELECT (surname) ON TABLE registry.person TO kepil_worker;
GRANT INSERT, SELECT ON TABLE registry.person_by_iin TO kepil_app;
GRANT DELETE, SELECT ON TABLE registry.person_by_iin TO kepil_eraser;
GRANT SELECT ON TABLE registry.person_by_iin TO kepil_reader;
GRANT SELECT ON TABLE registry.seen_person TO kepil_looker;
GRANT SELECT ON TABLE registry.seen_spell TO kepil_looker;
GRANT INSERT, SELECT ON TABLE registry.spell TO kepil_app;
GRANT SELECT (person_id), UPDATE (evidence) ON TABLE registry.spell TO kepil_eraser;
GRANT SELECT ON TABLE registry.spell TO kepil_reader;
GRANT INSERT, SELECT, UPDATE (account_name), UPDATE (human_digest), UPDATE (person_id) ON TABLE rights.account TO kepil_app;
GRANT SELECT, UPDATE (account_name), UPDATE (human_digest), UPDATE (person_id), UPDATE (subject) ON TABLE rights.account TO kepil_eraser;
GRANT SELECT ON TABLE rights.account TO kepil_reader;
GRANT SELECT (account_id), SELECT (account_name) ON TABLE rights.account TO kepil_worker;
GRANT INSERT, SELECT ON TABLE rights.break_glass TO kepil_app;
GRANT SELECT, UPDATE (reason) ON TABLE rights.break_glass TO kepil_eraser;
GRANT INSERT, SELECT ON TABLE rights.decision TO kepil_app;
GRANT SELECT, UPDATE (reason) ON TABLE rights.decision TO kepil_eraser;
GRANT INSERT, SELECT, UPDATE (ended_at), UPDATE (ended_by) ON TABLE rights.delegation TO kepil_app;
GRANT INSERT, SELECT, UPDATE (used_at), UPDATE (used_by) ON TABLE rights.invitation TO kepil_app;
GRANT DELETE, SELECT, UPDATE (invited) ON TABLE rights.invitation TO kepil_eraser;
GRANT INSERT, SELECT ON TABLE rights.proposal TO kepil_app;
GRANT SELECT, UPDATE (object), UPDATE (reason) ON TABLE rights.proposal TO kepil_eraser;
GRANT INSERT, SELECT, UPDATE (ended_at), UPDATE (ended_by) ON TABLE rights.representation TO kepil_app;
GRANT SELECT, UPDATE (ended_at), UPDATE (evidence) ON TABLE rights.representation TO kepil_eraser;
GRANT INSERT, SELECT, UPDATE (ended_as), UPDATE (ended_at), UPDATE (locked_at), UPDATE (seen_at) ON TABLE rights.session TO kepil_app;
GRANT DELETE, SELECT (account_id), SELECT (ended_at), SELECT (session_id), UPDATE (ended_as), UPDATE (ended_at) ON TABLE rights.session TO kepil_eraser;
GRANT SELECT (account_id), SELECT (ended_at), SELECT (ends_at), SELECT (seen_at), SELECT (session_id), UPDATE (ended_as), UPDATE (ended_at) ON TABLE rights.session TO kepil_worker;
GRANT DELETE, INSERT, SELECT ON TABLE rights.sign_in TO kepil_app;
GRANT DELETE, SELECT (begun_at), SELECT (state_digest) ON TABLE rights.sign_in TO kepil_worker;
GRANT INSERT, SELECT, UPDATE (end_reason), UPDATE (ended_at), UPDATE (ended_by) ON TABLE rights.staff_grant TO kepil_app;
GRANT INSERT, SELECT, UPDATE (taken_at), UPDATE (taken_by) ON TABLE rights.visit TO kepil_app;
GRANT DELETE, SELECT ON TABLE rights.visit TO kepil_eraser;
GRANT INSERT, SELECT ON TABLE status.answer TO kepil_app;
GRANT SELECT ON TABLE status.answer TO kepil_looker;
GRANT SELECT ON TABLE status.answer TO kepil_reader;
GRANT INSERT, SELECT ON TABLE status.certificate TO kepil_app;
GRANT DELETE, SELECT (person_id) ON TABLE status.certificate TO kepil_eraser;
GRANT SELECT ON TABLE status.certificate TO kepil_reader;
GRANT INSERT, SELECT, UPDATE (finished_at) ON TABLE status.recomputation TO kepil_app;
GRANT SELECT ON TABLE status.recomputation TO kepil_reader;
GRANT INSERT, SELECT ON TABLE status.recomputed_range TO kepil_app;
GRANT SELECT ON TABLE status.recomputed_range TO kepil_reader;
GRANT SELECT ON TABLE status.seen_spell TO kepil_looker;
GRANT DELETE, INSERT, SELECT ON TABLE status.spell TO kepil_app;
GRANT DELETE, SELECT (person_id) ON TABLE status.spell TO kepil_eraser;
GRANT SELECT ON TABLE status.spell TO kepil_reader;
GRANT SELECT ON TABLE status.spell TO kepil_worker;
GRANT INSERT, SELECT, UPDATE (looked_on), UPDATE (standings) ON TABLE status.told_range TO kepil_worker;
