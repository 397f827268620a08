// list-instruments: all instruments with the number of people who answered them.
//
// Access:     read
// Parameters: none
// Columns:    id          String  identifier
//             definition  String  the text of the file
//             waves       List    maps of wave and respondents, by wave
// Order:      id
MATCH (instrument:Instrument)
WHERE instrument.definition IS NOT NULL
RETURN instrument.id AS id,
       instrument.definition AS definition,
       COLLECT {
         MATCH (response:Response)-[:TO]->(instrument)
         WHERE EXISTS { MATCH (response)-[answer:ANSWERS]->(:Item) WHERE answer.value IS NOT NULL }
         WITH response.wave AS wave, count(*) AS respondents
         ORDER BY wave
         RETURN {wave: wave, respondents: respondents}
       } AS waves
ORDER BY id
