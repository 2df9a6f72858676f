"""What the service is, whoever asks: rules, doors, words, work, store and the outside world."""
