"""What happens around every update: refusals become sentences, crashes become log lines."""
