export declare const textMateGrammar: {
    $schema: string;
    name: string;
    patterns: {
        include: string;
    }[];
    repository: {
        keywords: {
            patterns: {
                match: string;
                name: string;
            }[];
        };
        strings: {
            patterns: {
                begin: string;
                end: string;
                name: string;
                patterns: {
                    match: string;
                    name: string;
                }[];
            }[];
        };
        comments: {
            patterns: {
                begin: string;
                end: string;
                name: string;
            }[];
        };
        labels: {
            begin: string;
            end: string;
            beginCaptures: {
                '0': {
                    name: string;
                };
            };
            endCaptures: {
                '0': {
                    patterns: {
                        match: string;
                        name: string;
                    }[];
                };
            };
        };
        properties: {
            begin: string;
            end: string;
            beginCaptures: {
                '0': {
                    name: string;
                };
            };
            endCaptures: {
                '0': {
                    patterns: ({
                        match: string;
                        name: string;
                        include?: undefined;
                    } | {
                        include: string;
                        match?: undefined;
                        name?: undefined;
                    })[];
                };
            };
        };
        constants: {
            patterns: {
                match: string;
                name: string;
            }[];
        };
        callables: {
            match: string;
            name: string;
        };
        parameters: {
            match: string;
            captures: {
                '1': {
                    name: string;
                };
                '2': {
                    name: string;
                };
            };
        };
        variables: {
            match: string;
            name: string;
        };
    };
    scopeName: string;
};
