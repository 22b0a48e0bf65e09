quote IN given
