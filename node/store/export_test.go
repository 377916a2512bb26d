package store

// OpenLevel opens a database in any storage, for the crash tests.
var OpenLevel = openLevel
