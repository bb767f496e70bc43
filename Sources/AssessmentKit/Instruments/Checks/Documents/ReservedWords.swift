/// Words that may not be ids, because they mean something else where ids become columns.
enum ReservedWords {
  /// Words of SQL, Stata, SPSS and R.
  static let ofPrograms: Set<String> = sql.union(statistics)

  /// Columns that our own tables of results have.
  static let ofOutput: Set<String> = [
    "record", "row", "instrument", "profile", "status", "evidence", "review", "complete",
    "result_id", "assessment_id", "case_ref", "centre_id", "instrument_id", "instrument_version",
    "instrument_digest", "scoring_digest", "engine_version", "administered_at", "scored_at",
    "scale_id", "scale_label", "raw_score", "score", "max_score", "prorated", "items_answered",
    "items_expected", "items_not_applicable", "items_missing", "band_id", "band_label",
    "supersedes_result_id", "lowest", "highest", "evidence_status", "review_status",
    "kind", "role", "reason", "items_applicable", "band_lowest", "band_highest",
    "estimated_band",
  ]

  private static let sql: Set<String> = [
    "all", "alter", "analyze", "and", "any", "array", "as", "asc", "authorization",
    "between", "both", "by", "cascade", "case", "cast", "check", "collate", "column",
    "commit", "constraint", "create", "cross", "current_date", "current_time",
    "current_timestamp", "current_user", "cursor", "date", "default", "deferrable",
    "delete", "desc", "describe", "distinct", "do", "drop", "each", "else", "end", "escape",
    "except", "exec", "execute", "exists", "explain", "false", "fetch", "for",
    "foreign", "from", "function", "glob", "grant", "group", "having", "ilike",
    "in", "index", "initially", "inner", "insert", "intersect", "interval", "into", "is",
    "isnull", "join", "lateral", "leading", "left", "like", "limit", "localtime",
    "localtimestamp", "natural", "not", "notnull", "null", "of", "offset",
    "on", "only", "or", "order", "outer", "over", "overlaps", "partition", "placing",
    "pragma", "primary", "procedure", "qualify", "references", "regexp", "replace",
    "returning", "revoke", "right", "rollback", "select", "session_user", "set",
    "similar", "some", "symmetric", "table", "then", "time", "timestamp", "to", "trailing",
    "transaction", "trigger", "true", "truncate", "union", "unique", "update", "user", "using",
    "vacuum", "values", "when", "where", "window", "with", "without",
  ]

  private static let statistics: Set<String> = [
    // Stata
    "byte", "double", "float", "int", "long", "str", "strl", "if",
    // SPSS
    "eq", "ge", "gt", "le", "lt", "ne",
    // R
    "break", "next", "repeat", "while", "inf", "nan", "na",
  ]
}
