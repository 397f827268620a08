export declare enum CypherTokenType {
    comment = "comment",
    keyword = "keyword",
    label = "label",
    predicateFunction = "predicateFunction",
    function = "function",
    procedure = "procedure",
    variable = "variable",
    paramDollar = "paramDollar",
    paramValue = "paramValue",
    interpolationDelimiter = "interpolationDelimiter",
    symbolicName = "symbolicName",
    operator = "operator",
    stringLiteral = "stringLiteral",
    numberLiteral = "numberLiteral",
    booleanLiteral = "booleanLiteral",
    keywordLiteral = "keywordLiteral",
    property = "property",
    namespace = "namespace",
    bracket = "bracket",
    separator = "separator",
    punctuation = "punctuation",
    none = "none",
    consoleCommand = "consoleCommand",
    settingValue = "settingValue",
    setting = "setting"
}
export declare const lexerKeywords: number[];
export declare const lexerSymbols: Record<number, CypherTokenType>;
export declare const tokenNames: string[];
export declare const keywordNames: Set<string>;
export declare const operatorSymbols: Set<string>;
