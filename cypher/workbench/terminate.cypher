// terminate: ends the transactions of one execution, whatever they are at.
//
// Access:     read
// Parameters: $key        String  name of the entry in the metadata of a transaction
//             $execution  String  its value
// Columns:    transaction  String  transaction that was ended
//             message      String  what became of it
// Order:      transaction
SHOW TRANSACTIONS
YIELD transactionId AS running, metaData
WHERE metaData[$key] = $execution
TERMINATE TRANSACTIONS running
YIELD transactionId, message
RETURN transactionId AS transaction, message
ORDER BY transaction
