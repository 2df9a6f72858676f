"""The database. The only room with SQL in it.

Holds:   tables, migrations' runner, one file per aggregate, the transaction and the store.
May use: SQLAlchemy Core, core.ports, core.domain.
Never:   a decision that a rule should take, a sentence, a value of a person outside a sealed column.
Change:  a column comes with a file in alembic/versions/ (docs/how-to-change.md).
"""
