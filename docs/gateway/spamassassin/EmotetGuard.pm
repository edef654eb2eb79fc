# Emotet Guard for SpamAssassin 3.4 and 4: asks "emotet-guard serve" about each message. Needs Perl's own modules alone.
# To /etc/spamassassin/EmotetGuard.pm, beside emotet_guard.cf.
package Mail::SpamAssassin::Plugin::EmotetGuard;

use strict;
use warnings;

use HTTP::Tiny;
use JSON::PP ();
use Mail::SpamAssassin::Plugin;
use Mail::SpamAssassin::Conf;
use Mail::SpamAssassin::Logger;

our @ISA = ('Mail::SpamAssassin::Plugin');

sub new {
  my ($class, $main) = @_;
  my $self = $class->SUPER::new($main);
  bless $self, ref($class) || $class;
  $self->register_eval_rule('check_emotet_guard');
  $main->{conf}->{parser}->register_commands([
    { setting => 'emotet_guard_url', is_admin => 1, default => 'http://127.0.0.1:11340',
      type => $Mail::SpamAssassin::Conf::CONF_TYPE_STRING },
    # Seconds.
    { setting => 'emotet_guard_timeout', is_admin => 1, default => 7,
      type => $Mail::SpamAssassin::Conf::CONF_TYPE_NUMERIC },
  ]);
  return $self;
}

# eval:check_emotet_guard('danger'): does the message have this level? 'failed': there is no verdict.
sub check_emotet_guard {
  my ($self, $pms, $full, $level) = @_;
  my $answer = $pms->{emotet_guard} //= $self->_ask($pms);
  return 0 if $answer->{level} ne $level;
  $pms->test_log($answer->{why}) if $answer->{why} ne '';
  return 1;
}

# One request for all the rules of a message.
sub _ask {
  my ($self, $pms) = @_;
  my $conf = $pms->{conf};
  my $http = HTTP::Tiny->new(timeout => $conf->{emotet_guard_timeout}, keep_alive => 0, proxy => undef,
    http_proxy => undef, https_proxy => undef);
  my $response = $http->post($conf->{emotet_guard_url} . '/scan', {
    content => $pms->get_message->get_pristine, headers => { 'Content-Type' => 'message/rfc822' },
  });
  my $record = $response->{success} ? eval { JSON::PP->new->utf8->decode($response->{content}) } : undef;
  if (ref $record ne 'HASH' || !defined $record->{level}) {
    info("emotet_guard: no verdict: status $response->{status}");
    return { level => 'failed', why => "status $response->{status}" };
  }
  my %seen;
  my @detectors = grep { !$seen{$_}++ } map { $_->{detector} } @{ $record->{findings} || [] };
  return { level => $record->{level}, why => join(', ', @detectors) };
}

1;
