"""Who said what: one module for each way in which English ties words to their speaker."""
