"""An own Bot API server for the tests: behaves like api.telegram.org on loopback (issue 2, Done when 3)."""
