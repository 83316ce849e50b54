-- Rows returned are reports whose status is not what their last event says.
select submission.id, submission.status, last.to_status
from intake.submission
left join lateral (
  select to_status from intake.review_event
  where review_event.submission_id = submission.id
  order by number desc limit 1
) as last on true
where last.to_status is distinct from submission.status;
