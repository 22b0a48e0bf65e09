// Where many are meant, the rows are compared with them one by one instead.
CASE WHEN size(given) > 500 THEN '' ELSE reduce(term = ' +' + $term + ':(none', id IN given | term + ' ' + id) + ')' END
