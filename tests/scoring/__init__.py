"""How right the program is: its findings against labels that people wrote, kind by kind."""
