"""What terms mean: one module for each way in which English defines one."""
