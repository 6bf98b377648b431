const words = (text: string) => new Set(text.trim().split(/\s+/))

/**
 * Members of the parse tree that a statement may have: node names and their fields, as PostgreSQL's parser names them. What is not
 * here (`intoClause`, `lockingClause`, `recursive`, `RangeFunction`, `ParamRef` …) is refused, also what a later version adds.
 */
export const allowedMembers = words(`
  SelectStmt distinctClause targetList fromClause whereClause groupClause groupDistinct havingClause windowClause sortClause
  limitOffset limitCount limitOption op all larg rarg withClause ctes CommonTableExpr ctename aliascolnames ctematerialized ctequery
  ResTarget name val ColumnRef fields String sval A_Star A_Const ival fval boolval isnull bsval Integer Float Boolean
  FuncCall funcname args agg_order agg_filter agg_within_group agg_star agg_distinct funcformat over WindowDef refname
  partitionClause orderClause frameOptions startOffset endOffset
  A_Expr kind lexpr rexpr BoolExpr boolop NullTest arg nulltesttype BooleanTest booltesttype
  CaseExpr defresult CaseWhen expr result CoalesceExpr MinMaxExpr SQLValueFunction typmod TypeCast typeName names typmods typemod
  SubLink subLinkType testexpr operName subselect RangeVar schemaname relname inh relpersistence alias aliasname colnames
  RangeSubselect lateral subquery JoinExpr jointype isNatural quals usingClause List items SortBy node sortby_dir sortby_nulls
  GroupingSet content A_ArrayExpr elements location list_start list_end rexpr_list_start rexpr_list_end
`)

/** Members whose meaning is writing or locking; they get an error of their own. */
export const writingMembers = words(`
  InsertStmt UpdateStmt DeleteStmt MergeStmt intoClause lockingClause
`)

/** None of them can make a text longer than it was, read a file, sleep, or tell about the server. */
export const allowedFunctions = words(`
  count sum avg min max bool_and bool_or stddev variance mode percentile_cont percentile_disc
  abs round ceil ceiling floor trunc mod sign length char_length lower upper left right substring substr split_part btrim ltrim rtrim
  position strpos starts_with nullif date_trunc date_part extract timezone to_char to_timestamp to_date now age
  row_number rank dense_rank percent_rank cume_dist ntile lag lead first_value last_value nth_value
`)

export const allowedOperators = words('= <> != < <= > >= + - * / % ~~ !~~ ~~* !~~* BETWEEN')
export const allowedTypes = words(
  'text varchar bpchar int2 int4 int8 numeric float4 float8 bool date time timestamp timestamptz interval',
)
export const allowedValueFunctions = words(
  'SVFOP_CURRENT_DATE SVFOP_CURRENT_TIMESTAMP SVFOP_LOCALTIMESTAMP SVFOP_CURRENT_TIME',
)
