-- The record names a payer as the law does. New labels only: no row is written anew, and those there keep theirs.

ALTER TYPE contributions.payer_kind ADD VALUE 'state';
ALTER TYPE contributions.payer_kind ADD VALUE 'single-payment';
ALTER TYPE contributions.payer_kind ADD VALUE 'unified-payment';
ALTER TYPE contributions.payer_kind ADD VALUE 'platform';
ALTER TYPE contributions.payer_kind ADD VALUE 'assistant';
ALTER TYPE contributions.payer_kind ADD VALUE 'peasant-farm';
ALTER TYPE contributions.payer_kind ADD VALUE 'local-budget';
