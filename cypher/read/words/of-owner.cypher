' +' + $term + ':' + owner.id
