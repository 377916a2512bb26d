// Package browser holds the tests of the console in a real browser: Chromium, driven by chromedp. They look at the
// page as an operator sees it, play a wallet to it, and attack it as foreign pages and texts would.
package browser
