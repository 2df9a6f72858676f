"""The same chat on a web page, and the public pages: another transport under the same routers."""
