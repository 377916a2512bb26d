// Package scenario holds the stories that a world plays: the demo and the end-to-end tests run the same.
package scenario
