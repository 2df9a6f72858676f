"""The public pages, met as a browser meets them: forms, redirects, cookies, no scripts."""
