-- Everybody was insured through June 2020, whatever was paid. A new label only: no row is written anew.

ALTER TYPE status.spell_state ADD VALUE 'transition';
