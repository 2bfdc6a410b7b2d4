-- How the tables lie on a cluster (Citus). Run by the migrator where Citus is installed, skipped elsewhere; held equal
-- to the catalogue, and to what a cluster can do, by migrations/distribution.db.test.ts. Every table has one line.

-- By person: whatever is about a person lies with everything else about that person.
SELECT create_distributed_table('audit.access', 'person_id');
SELECT create_distributed_table('registry.person', 'person_id');
SELECT create_distributed_table('registry.erasure', 'person_id');
SELECT create_distributed_table('registry.spell', 'person_id');
SELECT create_distributed_table('attachment.attachment', 'person_id');
SELECT create_distributed_table('ledger.transfer', 'person_id');
SELECT create_distributed_table('contributions.person_month', 'person_id');
SELECT create_distributed_table('status.spell', 'person_id');
SELECT create_distributed_table('notices.notice', 'person_id');
SELECT create_distributed_table('notices.wish', 'person_id');
SELECT create_distributed_table('notices.delivery', 'person_id');

-- By the one thing they are looked up by.
SELECT create_distributed_table('registry.person_by_iin', 'iin');
SELECT create_distributed_table('status.answer', 'number');
SELECT create_distributed_table('status.certificate', 'answer_number');
SELECT create_distributed_table('payments.file', 'file_id');
SELECT create_distributed_table('payments.file_piece', 'file_id');
SELECT create_distributed_table('payments.line', 'document_id');
SELECT create_distributed_table('payments.suspense', 'document_id');

-- On every node: small, or unique by more than one thing (a document by its content and by its reference, an entry by its notice and by what it says).
SELECT create_reference_table('registry.payer');
SELECT create_reference_table('registry.payer_by_identifier');
SELECT create_reference_table('payments.document');
SELECT create_reference_table('payments.notice');
SELECT create_reference_table('payments.notice_entry');
SELECT create_reference_table('payments.confirmation');

-- Of the coordinator alone.
-- local: public.kepil_migration
-- local: graphile_worker._private_job_queues
-- local: graphile_worker._private_jobs
-- local: graphile_worker._private_known_crontabs
-- local: graphile_worker._private_tasks
-- local: graphile_worker.migrations
-- local: platform.recording
-- local: audit.chain
-- local: oversight.unusual
-- local: platform.caller_count
-- local: platform.idempotency_key
-- local: platform.job
-- local: platform.setting
-- local: rights.account
-- local: rights.break_glass
-- local: rights.decision
-- local: rights.delegation
-- local: rights.invitation
-- local: rights.proposal
-- local: rights.representation
-- local: rights.session
-- local: rights.sign_in
-- local: rights.staff_grant
-- local: rights.visit
-- local: orders.order_file
-- local: orders.payer_order
-- local: cases.case_file
-- local: cases.event
-- local: cases.file
-- local: status.recomputation
-- local: status.recomputed_range
-- local: status.told_range
