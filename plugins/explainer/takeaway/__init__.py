"""The built site to take away: one zip that opens from a disk, and one EPUB for reading devices."""
