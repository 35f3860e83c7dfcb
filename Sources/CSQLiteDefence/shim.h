struct sqlite3;
int sqlite3_db_config(struct sqlite3 *, int, ...);

/// Lets nothing that a file brings change the tables that SQLite keeps its own books in, or run functions that the file
/// names. The call takes its arguments in a way that Swift does not know.
static inline int vssid_defend(struct sqlite3 *database) {
  int code = sqlite3_db_config(database, 1010, 1, (int *)0);
  if (code == 0)
    code = sqlite3_db_config(database, 1017, 0, (int *)0);
  return code;
}
