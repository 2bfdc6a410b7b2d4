-- A session may be locked by whoever leaves the desk; it knows how surely the issuer knows who signed in (acr).

ALTER TABLE rights.session ADD COLUMN locked_at timestamptz, ADD COLUMN acr text;
GRANT UPDATE (locked_at) ON rights.session TO kepil_app;
