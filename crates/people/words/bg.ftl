# People and organisations.

people-kind-local-authority = Local authority
people-kind-regional-authority = Regional authority
people-kind-national-authority = National authority
people-kind-civil-society = Civil society organisation
people-kind-network = Network
people-kind-other = Other organisation

people-sign-in = Sign in
people-sign-in-text = This page is for people with an account. Sign in to go on.
people-sign-in-demo = This is a demonstration. Choose one of its invented persons.
people-sign-in-demo-link = Choose a person
people-sign-in-carried = What you typed is kept and will be saved after you sign in.
