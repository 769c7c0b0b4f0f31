<?php
// A port of loopback that answers no attempt to connect, like a host no packet comes back from: its queue is full and
// never emptied. Prints "ready" and lives until its input ends.
$server = stream_socket_server( 'tcp://127.0.0.1:' . $argv[1], $code, $message, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, stream_context_create( array( 'socket' => array( 'backlog' => 0 ) ) ) );
$held   = array();
do {
	$held[] = $socket = @stream_socket_client( 'tcp://127.0.0.1:' . $argv[1], $code, $message, 0.3 );
} while ( false !== $socket && count( $held ) < 50 );
echo false === $socket ? "ready\n" : "it still answers\n";
fgets( STDIN );
