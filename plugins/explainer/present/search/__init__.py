"""Search without a server: an inverted index in small scripts, of which a query loads only those it needs.

Every file is a classic script that hands its part to `theme/static/search.js`, so that searching works from a disk as
it does on the web. What is a word is settled in `words` here and, by the same rules, in `search/words.js` there.
"""

from .files import search_files
from .page import search_page

__all__ = ["search_files", "search_page"]
